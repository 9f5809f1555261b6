package io.gf4j.core.json.codec;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Members in the order in which the class declares its fields, inherited ones first. Jackson itself puts renamed ones
 * last.
 */
final class DeclaredOrder extends ValueSerializerModifier {
    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> members) {
        if (bean.getClassAnnotations().has(JsonPropertyOrder.class)) {
            return members;
        }
        List<String> declared = fieldNames(bean.getBeanClass());
        Map<String, Integer> position = new HashMap<>();
        for (BeanPropertyDefinition property : bean.get().findProperties()) {
            int index = declared.indexOf(property.getInternalName());
            position.put(property.getName(), index < 0 ? Integer.MAX_VALUE : index);
        }
        members.sort(Comparator.comparing(member -> position.getOrDefault(member.getName(), Integer.MAX_VALUE)));
        return members;
    }

    static List<String> fieldNames(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        List<String> names = parent == null ? new ArrayList<>() : fieldNames(parent);
        for (Field field : type.getDeclaredFields()) {
            names.add(field.getName());
        }
        return names;
    }
}
