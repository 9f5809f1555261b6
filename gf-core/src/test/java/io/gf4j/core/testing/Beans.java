package io.gf4j.core.testing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structs of the recorder, by the names that the tables call them. */
public final class Beans {
    private Beans() {}

    /** An enum, whose text is its name. */
    public enum Kind {
        RED,
        GREEN
    }

    /** A record in another one. */
    public record Address(String street, double lat) {}

    /** Records of no component are empty objects. */
    public record Nothing() {}

    /** What Go's {@code omitempty} leaves out. */
    public record Omitting(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) int number,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) double ratio,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) boolean flag,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<String> list,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, Object> map,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Integer boxed,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Address child,

            String last) {}

    /** A bean with getters and with public fields, in an order that no sorting gives. */
    public static final class User {
        private final String name;
        private final int age;
        public String zeta = "";
        public boolean alpha;
        public float score;
        public @Nullable List<String> tags;
        public @Nullable Map<String, @Nullable Object> extra;
        private @Nullable Address address;

        @JsonProperty("re_named")
        public String renamed = "";

        @JsonIgnore
        public String hidden = "h";

        public Kind color = Kind.RED;
        public byte @Nullable [] raw;

        User(String name, int age) {
            this.name = name;
            this.age = age;
        }

        public String getName() {
            return name;
        }

        public int getAge() {
            return age;
        }

        public @Nullable Address getAddress() {
            return address;
        }
    }

    static Object named(String name) {
        return switch (name) {
            case "user" -> user();
            case "emptyUser" -> new User("", 0);
            case "omittingEmpty" -> new Omitting("", 0, 0, false, null, null, null, null, "");
            case "omittingFull" ->
                new Omitting("t", 1, 0.5, true, List.of("a"), Map.of("a", 1), 0, new Address("", 0), "l");
            case "address" -> new Address("S", 2);
            default -> new Nothing();
        };
    }

    /** A user whose members all have values. */
    public static User user() {
        User user = new User("a<b", 7);
        user.zeta = "z";
        user.alpha = true;
        user.score = 0.1f;
        user.tags = List.of("x", "y");
        user.extra = new HashMap<>(Map.of("k", 1.5));
        user.extra.put("b", null);
        user.address = new Address("Main St.", 1e21);
        user.renamed = "r";
        user.color = Kind.GREEN;
        user.raw = new byte[] {'h', 'i'};
        return user;
    }
}
