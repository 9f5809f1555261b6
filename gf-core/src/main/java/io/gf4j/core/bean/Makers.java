package io.gf4j.core.bean;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out how a class is made, or why it cannot be. */
final class Makers {
    private static final @Nullable Object[] NOTHING = {};

    private Makers() {}

    static Maker of(Class<?> type, List<Slot> slots) {
        return type.isRecord() ? record(type, slots) : bean(type, slots);
    }

    private static Maker record(Class<?> type, List<Slot> slots) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Slot[] order = new @Nullable Slot[components.length];
        @Nullable Object[] defaults = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            order[i] = slots.stream()
                    .filter(slot -> slot.name().equals(name))
                    .findFirst()
                    .orElse(null);
            defaults[i] = Slot.zero(types[i]);
        }
        @Nullable MethodHandle constructor = Access.constructor(declared(type, types));
        return constructor == null
                ? new Obstacle(type, closed(type))
                : (values, from) -> {
                    @Nullable Object[] arguments = defaults.clone();
                    for (int i = 0; i < order.length; i++) {
                        @Nullable Slot slot = order[i];
                        @Nullable Object value = slot == null ? BeanType.MISSING : slot.value(values, from);
                        if (!BeanType.MISSING.equals(value)) {
                            arguments[i] = value;
                        }
                    }
                    return call(constructor, arguments, type);
                };
    }

    private static Maker bean(Class<?> type, List<Slot> slots) {
        @Nullable String obstacle = obstacle(type);
        if (obstacle != null) {
            return new Obstacle(type, obstacle);
        }
        @Nullable MethodHandle constructor = Access.constructor(declared(type));
        List<Slot> written =
                slots.stream().filter(slot -> slot.access().writable()).toList();
        return constructor == null
                ? new Obstacle(type, closed(type))
                : (values, from) -> {
                    Object bean = call(constructor, NOTHING, type);
                    for (Slot slot : written) {
                        if (!slot.missing(values, from)) {
                            slot.access().set(bean, slot.value(values, from));
                        }
                    }
                    return bean;
                };
    }

    private static @Nullable String obstacle(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return "it is abstract; use a class that is not, or a record";
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return "it belongs to an instance of " + type.getDeclaringClass().getName() + "; make it static";
        }
        boolean plain = Stream.of(type.getDeclaredConstructors()).anyMatch(c -> c.getParameterCount() == 0);
        return plain ? null : "it has no constructor without parameters; add one, or make it a record";
    }

    private static String closed(Class<?> type) {
        return "its module does not let others in; open package " + type.getPackageName() + " to io.gf4j.core";
    }

    private static Constructor<?> declared(Class<?> type, Class<?>... parameters) {
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has one, and of a bean it was found: " + type, e);
        }
    }

    private static Object call(MethodHandle constructor, @Nullable Object[] arguments, Class<?> type) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw Access.thrown(e, "making", type.getName());
        }
    }

    private record Obstacle(Class<?> type, String reason) implements Maker {
        @Override
        public Object make(@Nullable Object[] values, int from) {
            throw error();
        }

        @Override
        public boolean isMakeable() {
            return false;
        }

        @Override
        public void requireMakeable() {
            throw error();
        }

        private RuntimeException error() {
            return Gerror.newCodef(Gcode.CODE_INVALID_OPERATION, "%s cannot be made: %s", type.getName(), reason);
        }
    }
}
