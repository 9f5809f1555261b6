package io.gf4j.http.openapi;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.tag.TagMap;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the schema of a request or a result into what is around all of them (Go: getRequestSchemaRef and its twin). */
record CommonPart(Schemas schemas, @Nullable Object common, String dataField) {
    /** Nothing is around it. */
    static CommonPart none(Schemas schemas) {
        return new CommonPart(schemas, null, "");
    }

    /** What a class, a type or an instance stands for. */
    static Type typeOf(Object object) {
        return object instanceof Type type ? type : object.getClass();
    }

    /**
     * The schema with all that is around it.
     *
     * @param name what the request or result is called among the components; null if it is not known
     * @param required whether the properties that it requires are required of the whole as well
     */
    @Nullable
    SchemaRef around(@Nullable String name, boolean required) {
        if (common == null) {
            return name == null ? null : SchemaRef.named(name);
        }
        return SchemaRef.to(around(typeOf(common), dataField, name == null ? null : schemas.find(name), required));
    }

    private Schema around(Type type, String field, @Nullable Schema own, boolean required) {
        Schema whole = schemas.describe(type);
        if (own == null) {
            return whole;
        }
        if (field.isEmpty()) {
            merge(own, whole, required);
            return whole;
        }
        int dot = field.indexOf('.');
        String first = dot < 0 ? field : field.substring(0, dot);
        for (BeanMember member : BeanType.of(type).members()) {
            if (!member.name().equalsIgnoreCase(first)) {
                continue;
            }
            if (dot < 0) {
                // As in ghttp, what the member says of itself is said of the component from now on.
                Schemas.write(TagMap.of(member.annotations()), own);
                whole.fields().put(member.jsonName(), SchemaRef.to(own));
            } else {
                Schema inner = around(member.type(), field.substring(dot + 1), own, required);
                whole.fields().put(member.jsonName(), SchemaRef.to(inner));
            }
        }
        return whole;
    }

    private static void merge(Schema own, Schema whole, boolean required) {
        if (required) {
            List<String> all = new ArrayList<>(whole.required());
            all.addAll(own.required());
            whole.required(all);
        }
        whole.fields().putAll(own.fields());
    }
}
