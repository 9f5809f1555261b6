package io.gf4j.core.bean;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One member of a {@link BeanType}. */
public final class BeanMember {
    private final String name;
    private final String jsonName;
    private final List<String> names;
    private final Type type;
    private final Map<Class<?>, Annotation> annotations;
    private final List<Access> path;
    private final boolean writable;

    /** The path leads from the bean to the member: through inlined beans, or in one step. */
    BeanMember(
            String name,
            String jsonName,
            Type type,
            Map<Class<?>, Annotation> annotations,
            List<Access> path,
            boolean writable) {
        this.name = name;
        this.jsonName = jsonName;
        this.names = MemberNames.of(name, jsonName, annotations);
        this.type = type;
        this.annotations = annotations;
        this.path = path;
        this.writable = writable;
    }

    /** The name of the component, field or property. */
    public String name() {
        return name;
    }

    /** The name in JSON. */
    public String jsonName() {
        return jsonName;
    }

    /**
     * The names by which conversion looks for it, the first one that is found counts: that of {@code @C}, {@code @P} or
     * JSON, whichever comes first, then the Java name (Go: gtag.StructTagPriority, then the field's name).
     */
    public List<String> names() {
        return names;
    }

    /** Its type without type variables. */
    public Type type() {
        return type;
    }

    /** The class of its type. */
    public Class<?> rawType() {
        return BeanType.rawClass(type);
    }

    /** An annotation of the component, field, getter or setter; null if there is none. */
    public <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
        return annotation.cast(annotations.get(annotation));
    }

    /** All annotations of the component, field, getter and setter. */
    public Collection<Annotation> annotations() {
        return annotations.values();
    }

    /** Whether {@link #get} can read it. */
    public boolean readable() {
        return path.stream().allMatch(Access::readable);
    }

    /** Whether {@link BeanType#make} does something with a value for it. */
    public boolean writable() {
        return writable;
    }

    /** Its value in a bean; null as well if the bean that it is inlined from is null. What a getter throws passes. */
    public @Nullable Object get(Object bean) {
        @Nullable Object value = bean;
        for (Access step : path) {
            if (value == null) {
                return null;
            }
            value = step.get(value);
        }
        return value;
    }

    /** The same member of a bean that has this member's bean inlined. */
    BeanMember inlined(Access outer, String prefix, String suffix, boolean outerWritable) {
        List<Access> longer = new ArrayList<>(List.of(outer));
        longer.addAll(path);
        return new BeanMember(
                name, prefix + jsonName + suffix, type, annotations, List.copyOf(longer), writable && outerWritable);
    }

    @Override
    public String toString() {
        return name;
    }
}
