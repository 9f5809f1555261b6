package io.gf4j.http;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.bean.LooseNames;
import io.gf4j.core.conv.Gconv;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.In;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of a class of parameters (Go: ghttp_request_param_request.go). What its annotations say is found out
 * once for each class.
 */
final class ParamBinder {
    private static final ClassValue<ParamBinder> BINDERS = new ClassValue<>() {
        @Override
        protected ParamBinder computeValue(Class<?> type) {
            return new ParamBinder(BeanType.of(type));
        }
    };

    /** A member that has a value even if the client sends none. */
    private record Default(String member, String folded, String value) {}

    /** A member whose value is in a header line or a cookie of that name. */
    private record Placed(String member, String name) {}

    private final Class<?> type;
    private final List<Default> defaults = new ArrayList<>();
    private final List<Placed> headers = new ArrayList<>();
    private final List<Placed> cookies = new ArrayList<>();

    private ParamBinder(BeanType type) {
        type.requireMakeable();
        this.type = type.type();
        for (BeanMember member : type.members()) {
            D initial = member.annotation(D.class);
            if (initial != null && !initial.value().isEmpty()) {
                defaults.add(new Default(member.name(), LooseNames.fold(member.name()), initial.value()));
            }
            In place = member.annotation(In.class);
            if (place != null) {
                Placed placed = new Placed(member.name(), member.names().getFirst());
                switch (place.value()) {
                    case In.HEADER -> headers.add(placed);
                    case In.COOKIE -> cookies.add(placed);
                    default -> {} // Path and query are looked for anyway.
                }
            }
        }
    }

    /**
     * The plan of a class, made once.
     *
     * @throws io.gf4j.core.error.GfException if it cannot be made of parameters, and says what to change
     */
    static ParamBinder of(Class<?> type) {
        return BINDERS.get(type);
    }

    /** Puts in the values that have a place of their own: they win over those of the same name from elsewhere. */
    void addPlaced(Map<String, @Nullable Object> data, Request request) {
        if (!headers.isEmpty()) {
            Map<String, String> lines = new LinkedHashMap<>();
            request.header().forEach(lines::putIfAbsent);
            headers.forEach(placed -> put(data, placed, lines));
        }
        if (!cookies.isEmpty()) {
            Map<String, String> values = new LinkedHashMap<>();
            request.cookies().forEach(cookie -> values.put(cookie.name(), cookie.value()));
            cookies.forEach(placed -> put(data, placed, values));
        }
    }

    private static void put(Map<String, @Nullable Object> data, Placed placed, Map<String, String> sent) {
        String found = LooseNames.find(sent, placed.name());
        if (found != null) {
            String key = LooseNames.find(data, found);
            data.put(key == null ? placed.member() : key, sent.get(found));
        }
    }

    /** Puts in the defaults of what is missing or null. */
    void addDefaults(Map<String, @Nullable Object> data) {
        Map<String, String> keys = defaults.isEmpty() ? Map.of() : LooseNames.folded(data.keySet());
        for (Default initial : defaults) {
            String member = initial.member();
            String key = data.containsKey(member) ? member : keys.computeIfAbsent(initial.folded(), _ -> member);
            if (data.get(key) == null) {
                data.put(key, initial.value());
            }
        }
    }

    /**
     * Makes an object of the values.
     *
     * @param mapping names of parameters to members, for names that no annotation tells
     * @throws io.gf4j.core.error.GfException if a value does not fit
     */
    Object make(Map<String, @Nullable Object> data, Map<String, String> mapping) {
        return Objects.requireNonNull(Gconv.scan(data, type, mapping));
    }
}
