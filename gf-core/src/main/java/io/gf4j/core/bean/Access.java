package io.gf4j.core.bean;

import io.gf4j.core.error.Gerror;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads and writes one property. */
final class Access {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

    private final String name;
    private final @Nullable MethodHandle getter;
    private final @Nullable MethodHandle setter;

    private Access(String name, @Nullable MethodHandle getter, @Nullable MethodHandle setter) {
        this.name = name;
        this.getter = getter;
        this.setter = setter;
    }

    static Access of(String name, @Nullable Member accessor, @Nullable Member mutator) {
        return new Access(name, getter(accessor), setter(mutator));
    }

    /** A constructor that takes its arguments in an array; null if it may not be called. */
    static @Nullable MethodHandle constructor(Constructor<?> constructor) {
        if (!constructor.trySetAccessible()) {
            return null;
        }
        try {
            return LOOKUP.unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MAKER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("it was made accessible: " + constructor, e);
        }
    }

    boolean readable() {
        return getter != null;
    }

    boolean writable() {
        return setter != null;
    }

    @Nullable
    Object get(Object bean) {
        if (getter == null) {
            throw Gerror.newf(
                    "%s of %s cannot be read: add a getter",
                    name, bean.getClass().getName());
        }
        try {
            return (Object) getter.invokeExact(bean);
        } catch (Throwable e) {
            throw thrown(e, "reading", name);
        }
    }

    void set(Object bean, @Nullable Object value) {
        if (setter == null) {
            return;
        }
        try {
            setter.invokeExact(bean, value);
        } catch (Throwable e) {
            throw thrown(e, "setting", name);
        }
    }

    /** What user code threw passes as it is, unless it must be declared. */
    static RuntimeException thrown(Throwable e, String doing, String name) {
        return switch (e) {
            case RuntimeException passes -> passes;
            case Error passes -> throw passes;
            default -> Gerror.wrapf(e, "%s %s failed", doing, name);
        };
    }

    private static @Nullable MethodHandle getter(@Nullable Member member) {
        if (!isAccessible(member)) {
            return null;
        }
        try {
            return switch (member) {
                case Field field -> LOOKUP.unreflectGetter(field).asType(GETTER);
                case Method method -> LOOKUP.unreflect(method).asType(GETTER);
                case null, default -> null;
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("it was made accessible: " + member, e);
        }
    }

    private static @Nullable MethodHandle setter(@Nullable Member member) {
        if (!isAccessible(member)) {
            return null;
        }
        try {
            return switch (member) {
                case Field field -> LOOKUP.unreflectSetter(field).asType(SETTER);
                case Method method
                when method.getParameterCount() == 1 -> LOOKUP.unreflect(method).asType(SETTER);
                case null, default -> null;
            };
        } catch (IllegalAccessException e) {
            return null; // A final field of a record or of a hidden class.
        }
    }

    private static boolean isAccessible(@Nullable Member member) {
        return member instanceof AccessibleObject object && object.trySetAccessible();
    }
}
