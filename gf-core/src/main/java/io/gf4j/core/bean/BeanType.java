package io.gf4j.core.bean;

import com.fasterxml.jackson.annotation.JsonValue;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a record, or of a class with setters, getters or public fields: its members, and how to make one. The
 * members are those that JSON has, in declared order, inherited ones first; what is {@code @JsonUnwrapped} has its own
 * members in its place (Go: an embedded struct).
 */
public final class BeanType {
    /** Stands for a member that has no value, so that it keeps what the class itself gives it. */
    public static final Object MISSING = new Object() {
        @Override
        public String toString() {
            return "(missing)";
        }
    };

    private static final ClassValue<BeanType> TYPES = new ClassValue<>() {
        @Override
        protected BeanType computeValue(Class<?> type) {
            return BeanTypeBuilder.build(type, List.of());
        }
    };
    private static final ClassValue<Boolean> BEANS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return mayBeBean(type);
        }
    };

    private final Class<?> type;
    private final List<BeanMember> members;
    private final Maker maker;

    BeanType(Class<?> type, List<BeanMember> members, Maker maker) {
        this.type = type;
        this.members = members;
        this.maker = maker;
    }

    /**
     * The plan of a class, made once; of a parameterized type a new one for each call, which is for the caller to keep.
     *
     * @throws io.gf4j.core.error.GfException if the type has no members by its nature, such as a list
     */
    public static BeanType of(Type type) {
        Class<?> raw = rawClass(type);
        if (!isBean(raw)) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER,
                    "%s has no members: use a record, or a class with setters or public fields",
                    type.getTypeName());
        }
        return type instanceof Class<?> ? TYPES.get(raw) : BeanTypeBuilder.build(type, List.of());
    }

    /** Whether a class has members at all; those of the JDK, collections, enums, errors and interfaces have none. */
    public static boolean isBean(Class<?> type) {
        return BEANS.get(type);
    }

    /** The class itself. */
    public Class<?> type() {
        return type;
    }

    /** All members; {@link #make} takes the values in this order. */
    public List<BeanMember> members() {
        return members;
    }

    /** The member of this name in Java, or null. */
    public @Nullable BeanMember member(String name) {
        for (BeanMember member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    /**
     * Nothing if {@link #make} can make instances.
     *
     * @throws io.gf4j.core.error.GfException that says why it cannot and what to change
     */
    public void requireMakeable() {
        maker.requireMakeable();
    }

    /** Whether {@link #make} can make instances. */
    public boolean isMakeable() {
        return maker.isMakeable();
    }

    /**
     * Makes an instance. What is {@link #MISSING} is left as the class has it; in a record it is zero, false or null,
     * and so is a null where the member is primitive. Values must have the members' types already. What the constructor
     * or a setter throws passes through.
     *
     * @param values one for each member
     * @throws io.gf4j.core.error.GfException if the class cannot be made
     */
    public Object make(@Nullable Object[] values) {
        return maker.make(values, 0);
    }

    Maker maker() {
        return maker;
    }

    static Class<?> rawClass(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType parameterized -> rawClass(parameterized.getRawType());
            default -> Object.class;
        };
    }

    private static boolean mayBeBean(Class<?> type) {
        if (type.isRecord()) {
            return !isWrittenAsValue(type);
        }
        boolean other = type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.isInterface()
                || Enum.class.isAssignableFrom(type)
                || Stream.of(Collection.class, Map.class, CharSequence.class, Number.class, Throwable.class)
                        .anyMatch(nature -> nature.isAssignableFrom(type));
        return !other && !isOfTheJdk(type) && !isWrittenAsValue(type);
    }

    private static boolean isOfTheJdk(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
    }

    private static boolean isWrittenAsValue(Class<?> type) {
        return Stream.of(type.getMethods()).map(BeanType::jsonValue).anyMatch(Boolean::booleanValue);
    }

    private static boolean jsonValue(Method method) {
        JsonValue value = method.getAnnotation(JsonValue.class);
        return value != null && value.value();
    }
}
