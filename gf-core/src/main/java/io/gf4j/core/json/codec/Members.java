package io.gf4j.core.json.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gf4j.core.error.Gerror;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.PropertyWriter;
import tools.jackson.databind.ser.bean.BeanSerializerBase;

/** The members of a bean or record under their names in JSON, each with its own value. */
public final class Members {
    private Members() {}

    /**
     * One member.
     *
     * @param name its name in JSON
     * @param value its value, not converted in any way
     * @param omitEmpty whether JSON leaves it out when it is empty
     */
    public record Member(String name, @Nullable Object value, boolean omitEmpty) {}

    /** Whether JSON writes the value as an object with members. */
    public static boolean isBean(Object value) {
        return serializer(value) instanceof BeanSerializerBase;
    }

    /** The members in declared order; none if the value is no bean. */
    public static List<Member> of(Object value) {
        List<Member> members = new ArrayList<>();
        if (serializer(value) instanceof BeanSerializerBase bean) {
            for (Iterator<PropertyWriter> i = bean.properties(); i.hasNext(); ) {
                if (i.next() instanceof BeanPropertyWriter writer) {
                    members.add(member(writer, value));
                }
            }
        }
        return members;
    }

    private static ValueSerializer<Object> serializer(Object value) {
        return Mapper.JSON._serializationContext().findValueSerializer(value.getClass());
    }

    private static Member member(BeanPropertyWriter writer, Object bean) {
        @Nullable JsonInclude include = writer.getAnnotation(JsonInclude.class);
        boolean omitEmpty = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        try {
            return new Member(writer.getName(), writer.get(bean), omitEmpty);
        } catch (Exception e) {
            throw Gerror.wrapf(e, "reading member %s failed", writer.getName());
        }
    }
}
