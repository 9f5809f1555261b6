package io.gf4j.core.json.codec;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Member;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

/** The properties of a class as JSON has them. */
public final class Properties {
    private Properties() {}

    /** What is read and what is written, in declared order, inherited ones first. */
    public static List<Property> of(Type type) {
        JavaType bean = Mapper.JSON.constructType(type);
        BeanDescription reading = reading(bean);
        Map<String, BeanPropertyDefinition> read = byName(reading, BeanPropertyDefinition::couldSerialize);
        Map<String, BeanPropertyDefinition> written = byName(writing(bean), BeanPropertyDefinition::couldDeserialize);
        Map<String, BeanPropertyDefinition> all = new LinkedHashMap<>(read);
        // Jackson keeps what is ignored if a record's constructor needs it.
        written.keySet().removeAll(reading.getIgnoredPropertyNames());
        written.forEach(all::putIfAbsent);
        List<String> declared = DeclaredOrder.fieldNames(bean.getRawClass());
        return all.values().stream()
                .sorted(Comparator.comparingInt(any -> position(declared, any.getInternalName())))
                .map(any -> property(any, read.get(any.getInternalName()), written.get(any.getInternalName())))
                .toList();
    }

    private static int position(List<String> declared, String name) {
        int index = declared.indexOf(name);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static BeanDescription reading(JavaType bean) {
        ClassIntrospector introspector = Mapper.JSON
                .serializationConfig()
                .classIntrospectorInstance()
                .forOperation(Mapper.JSON.serializationConfig());
        return introspector.introspectForSerialization(bean, introspector.introspectClassAnnotations(bean));
    }

    private static BeanDescription writing(JavaType bean) {
        ClassIntrospector introspector = Mapper.JSON
                .deserializationConfig()
                .classIntrospectorInstance()
                .forOperation(Mapper.JSON.deserializationConfig());
        return introspector.introspectForDeserialization(bean, introspector.introspectClassAnnotations(bean));
    }

    private static Map<String, BeanPropertyDefinition> byName(
            BeanDescription bean, Predicate<BeanPropertyDefinition> counts) {
        Map<String, BeanPropertyDefinition> byName = new LinkedHashMap<>();
        bean.findProperties().stream()
                .filter(counts)
                .forEach(definition -> byName.put(definition.getInternalName(), definition));
        return byName;
    }

    private static Property property(
            BeanPropertyDefinition any,
            @Nullable BeanPropertyDefinition read,
            @Nullable BeanPropertyDefinition written) {
        @Nullable AnnotatedMember accessor = read == null ? null : read.getAccessor();
        @Nullable AnnotatedMember mutator = written == null ? null : written.getNonConstructorMutator();
        @Nullable JsonUnwrapped unwrapped = any.getPrimaryMember().getAnnotation(JsonUnwrapped.class);
        return new Property(
                any.getInternalName(),
                any.getName(),
                PlainType.of(any.getPrimaryType()),
                member(accessor),
                member(mutator),
                unwrapped == null || !unwrapped.enabled()
                        ? null
                        : new Property.Inlined(unwrapped.prefix(), unwrapped.suffix()));
    }

    private static @Nullable Member member(@Nullable AnnotatedMember member) {
        return member == null ? null : member.getMember();
    }
}
