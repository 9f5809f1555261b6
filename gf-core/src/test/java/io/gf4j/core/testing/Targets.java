package io.gf4j.core.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.tag.C;
import io.gf4j.core.tag.P;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structs that the recorder converts into. */
public final class Targets {
    private Targets() {}

    /** A member of each type. */
    public static final class All {
        @JsonProperty("int")
        public int i = 7;

        @JsonProperty("long")
        public long l = 7;

        @JsonProperty("short")
        public short s = 7;

        @JsonProperty("byte")
        public byte b = 7;

        @JsonProperty("float")
        public float f = 7;

        @JsonProperty("double")
        public double d = 7;

        public boolean bool;
        public @Nullable Long boxed;
        public @Nullable String text = "d";
        public byte @Nullable [] raw;
        public @Nullable ZonedDateTime time;
        public @Nullable LocalDateTime local;
        public @Nullable Duration duration = Duration.ofNanos(7);
        public @Nullable Object any;
        public @Nullable List<Integer> ints;
        public @Nullable List<Long> longs;
        public @Nullable List<Double> doubles;
        public @Nullable List<String> texts;
        public @Nullable List<Boolean> bools;
        public @Nullable List<Object> anys;
        public @Nullable Map<String, Object> map;
        public @Nullable Map<String, String> textMap;
        public @Nullable Map<String, Long> longMap;
        public @Nullable List<Map<String, Object>> maps;
        public Targets.@Nullable Place pointer;
        public @Nullable List<Place> many;
        public @Nullable Map<String, Place> named;
    }

    /** The recorder's address, whose text is never null. */
    public record Place(String street, double lat) {
        public Place {
            street = street == null ? "" : street;
        }
    }

    /** What names are matched with. */
    public static class Account {
        public long id;
        public String userName = "";

        @P("mail")
        public String email = "";

        @C("tel")
        @P("phone_no")
        @JsonProperty("Phone")
        public String phone = "";

        public int level;
        public @Nullable Place address;
        public @Nullable List<Account> friends;
        public @Nullable Map<String, Object> extra;
    }
}
