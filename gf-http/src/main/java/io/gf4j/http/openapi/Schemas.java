package io.gf4j.http.openapi;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.conv.Var;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.tag.TagMap;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes types, and collects the descriptions among the components (Go: goai_shema.go, goai_shema_ref.go). */
final class Schemas {
    private final Components components;
    private final boolean ignorePackage;

    Schemas(Components components, boolean ignorePackage) {
        this.components = components;
        this.ignorePackage = ignorePackage;
    }

    String name(Type type) {
        return TypeNames.schema(type, ignorePackage);
    }

    @Nullable
    Schema find(String name) {
        return components.schemas().get(name);
    }

    /** Adds the type and what it is made of; returns its name. */
    String add(Type type) {
        String name = name(type);
        if (!components.schemas().containsKey(name)) {
            // It takes its place first: it may refer to itself.
            components.schemas().put(name, new Schema());
            components.schemas().put(name, describe(type));
        }
        return name;
    }

    /** Describes a type with its members; what these are is added to the components. */
    Schema describe(Type type) {
        Schema schema = new Schema().withFields(Map.of());
        write(TagMap.of(Types.raw(type)), schema);
        if (!schema.type().isEmpty() && !schema.type().equals("object")) {
            return schema;
        }
        if (Types.nature(type) == Types.Nature.LIST) {
            addItems(schema.type("array"), type);
            return schema;
        }
        schema.type("object");
        if (Types.nature(type) == Types.Nature.BEAN) {
            for (BeanMember member : BeanType.of(type).members()) {
                schema.fields().put(parameterName(member), ref(member.type(), TagMap.of(member.annotations())));
            }
            SchemaRules.apply(schema);
        }
        return schema;
    }

    static String parameterName(BeanMember member) {
        return member.names().getFirst();
    }

    /** Describes a member of this type; classes are added to the components and referred to. */
    SchemaRef ref(Type type, Map<String, String> tags) {
        Schema schema = start(type);
        write(tags, schema);
        if (schema.type().equals("file")) {
            boolean list = Types.nature(type) == Types.Nature.LIST;
            schema.type(list ? "array" : Scalar.FILE.type()).format(list ? schema.format() : Scalar.FILE.format());
        }
        switch (schema.type()) {
            case "integer" -> convert(schema, text -> Var.of(text).toLong());
            case "number" -> convert(schema, text -> Var.of(text).toDouble());
            case "boolean" -> convert(schema, text -> Var.of(text).toBoolean());
            case "array" -> addItems(schema, type);
            case "object" -> {
                return objectRef(schema, type);
            }
            default -> {}
        }
        return SchemaRef.to(schema);
    }

    private static Schema start(Type type) {
        Class<?> raw = Types.raw(type);
        Schema schema = new Schema().format(TypeNames.format(type));
        Scalar scalar = Types.isFile(raw) ? Scalar.FILE : Scalar.of(raw);
        return switch (Types.nature(type)) {
            case SCALAR -> schema.type(scalar == null ? "" : scalar.type());
            case ENUM -> schema.type("string").enums(constants(raw));
            case LIST -> schema.type("array");
            case MAP, BEAN, ANY -> schema.type("object");
        };
    }

    /** The constants as JSON has them. */
    private static List<Object> constants(Class<?> type) {
        List<Object> values = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            values.add(String.valueOf(Gjson.decode(Gjson.encode(constant))));
        }
        return values;
    }

    /** Writes the tags of a class or a member. */
    static void write(Map<String, String> tags, Schema schema) {
        Tags.write(tags, Tags.OF_SCHEMA, schema);
        String rules = tags.get("v");
        if (rules != null) {
            SchemaRules.read(rules, schema);
        }
    }

    @FunctionalInterface
    private interface Conversion {
        Object of(Object text);
    }

    private static void convert(Schema schema, Conversion conversion) {
        for (String name : List.of("default", "example")) {
            Object value = schema.member(name);
            if (value != null) {
                schema.keep(name, conversion.of(value));
            }
        }
    }

    private void addItems(Schema schema, Type type) {
        if (Types.nature(type) != Types.Nature.LIST) {
            return;
        }
        SchemaRef items = ref(Types.element(type), Map.of());
        schema.items(items);
        Schema item = items.known();
        if (!schema.enums().isEmpty() && item != null) {
            item.enums(schema.enums());
            schema.enums(List.of());
        }
    }

    private SchemaRef objectRef(Schema schema, Type type) {
        return switch (Types.nature(type)) {
            case MAP -> {
                schema.put("additionalProperties", ref(Types.value(type), Map.of()));
                yield SchemaRef.to(schema);
            }
            case BEAN -> SchemaRef.named(add(type), schema);
            case ANY -> SchemaRef.named(add(Object.class));
            case SCALAR, ENUM, LIST -> SchemaRef.to(schema);
        };
    }
}
