package io.gf4j.core.bean;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.codec.Properties;
import io.gf4j.core.json.codec.Property;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a class. */
final class BeanTypeBuilder {
    private final Class<?> type;
    private final List<Class<?>> outer;
    private final List<Slot> slots = new ArrayList<>();
    private final List<BeanMember> members = new ArrayList<>();

    private BeanTypeBuilder(Class<?> type, List<Class<?>> outer) {
        this.type = type;
        this.outer = outer;
    }

    /** The classes that this one is inlined into stop the search where one is inlined into itself. */
    static BeanType build(Type type, List<Class<?>> outer) {
        Class<?> raw = BeanType.rawClass(type);
        BeanTypeBuilder builder = new BeanTypeBuilder(
                raw, Stream.concat(outer.stream(), Stream.of(raw)).toList());
        Properties.of(type).forEach(builder::add);
        return new BeanType(raw, List.copyOf(builder.members), Makers.of(raw, List.copyOf(builder.slots)));
    }

    private void add(Property property) {
        Access access = Access.of(property.name(), property.accessor(), property.mutator());
        boolean writable = access.writable() || isComponent(property.name());
        Class<?> raw = BeanType.rawClass(property.type());
        Property.@Nullable Inlined inlined = property.inlined();
        if (inlined == null || !BeanType.isBean(raw)) {
            slots.add(new Slot(property.name(), raw, access, members.size(), null));
            members.add(new BeanMember(
                    property.name(),
                    property.jsonName(),
                    property.type(),
                    annotations(property),
                    List.of(access),
                    writable));
            return;
        }
        if (outer.contains(raw)) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_OPERATION,
                    "%s is inlined into itself by member %s of %s: remove @JsonUnwrapped there",
                    raw.getName(),
                    property.name(),
                    type.getName());
        }
        BeanType inner = build(property.type(), outer);
        slots.add(new Slot(property.name(), raw, access, members.size(), inner));
        inner.members()
                .forEach(member -> members.add(member.inlined(access, inlined.prefix(), inlined.suffix(), writable)));
    }

    private boolean isComponent(String name) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    private Map<Class<?>, Annotation> annotations(Property property) {
        Map<Class<?>, Annotation> annotations = new LinkedHashMap<>();
        elements(property).forEach(element -> {
            for (Annotation annotation : element.getAnnotations()) {
                annotations.putIfAbsent(annotation.annotationType(), annotation);
            }
        });
        return annotations;
    }

    private List<AnnotatedElement> elements(Property property) {
        List<AnnotatedElement> elements = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(property.name())) {
                    elements.add(component);
                }
            }
        }
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(property.name())) {
                    elements.add(field);
                }
            }
        }
        Stream.of(property.accessor(), property.mutator())
                .filter(AnnotatedElement.class::isInstance)
                .map(AnnotatedElement.class::cast)
                .forEach(elements::add);
        return elements;
    }
}
