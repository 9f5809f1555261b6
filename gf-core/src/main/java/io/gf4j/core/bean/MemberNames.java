package io.gf4j.core.bean;

import io.gf4j.core.tag.C;
import io.gf4j.core.tag.P;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** The names that a member has in data. */
final class MemberNames {
    private MemberNames() {}

    static List<String> of(String name, String jsonName, Map<Class<?>, Annotation> annotations) {
        String first = jsonName;
        if (annotations.get(C.class) instanceof C c && !c.value().isBlank()) {
            first = c.value().strip();
        } else if (annotations.get(P.class) instanceof P p && !p.value().isBlank()) {
            first = p.value().strip();
        }
        return first.equals(name) ? List.of(name) : List.of(first, name);
    }
}
