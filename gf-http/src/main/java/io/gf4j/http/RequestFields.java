package io.gf4j.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.tag.C;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.FieldInfo;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The members of a request class, with their annotations under the names of Go's tags. */
final class RequestFields {
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final BeanMember member;

    private RequestFields(BeanMember member) {
        this.member = member;
    }

    static List<FieldInfo> of(Class<?> type) {
        return BeanType.of(type).members().stream()
                .map(member -> new RequestFields(member).read())
                .toList();
    }

    private FieldInfo read() {
        add("c", C.class, C::value);
        add("p", P.class, P::value);
        add("json", JsonProperty.class, JsonProperty::value);
        add("d", D.class, D::value);
        add("v", V.class, V::value);
        add("in", In.class, In::value);
        add("dc", Dc.class, Dc::value);
        add("eg", Eg.class, Eg::value);
        return new FieldInfo(member.name(), member.rawType(), Map.copyOf(tags));
    }

    private <A extends Annotation> void add(String tag, Class<A> type, Function<A, String> value) {
        A annotation = member.annotation(type);
        if (annotation != null) {
            tags.put(tag, value.apply(annotation));
        }
    }
}
