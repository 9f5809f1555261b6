package io.gf4j.core.json.codec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes maps in the order of their keys' UTF-8 bytes, whatever the kind of map. */
final class MapSerializer extends StdSerializer<Map<?, ?>> {
    private static final Comparator<Member> BY_KEY = (a, b) -> compareUtf8(a.key, b.key);

    MapSerializer() {
        super(Map.class);
    }

    private record Member(String key, @Nullable Object value) {}

    @Override
    public void serialize(Map<?, ?> map, JsonGenerator out, SerializationContext context) {
        Member[] members = new Member[map.size()];
        int count = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            members[count++] = new Member(keyText(entry.getKey()), entry.getValue());
        }
        Arrays.sort(members, BY_KEY);
        out.writeStartObject(map, count);
        for (Member member : members) {
            out.writeName(member.key);
            context.writeValue(out, member.value);
        }
        out.writeEndObject();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Map<?, ?> map) {
        return map.isEmpty();
    }

    private static String keyText(@Nullable Object key) {
        return switch (key) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            default -> key.toString();
        };
    }

    /** The order of code points, in which surrogates come last; that of chars has them before U+E000. */
    private static int compareUtf8(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean differ = Character.isSurrogate(x) != Character.isSurrogate(y);
                return differ && x >= Character.MIN_SURROGATE && y >= Character.MIN_SURROGATE ? y - x : x - y;
            }
        }
        return a.length() - b.length();
    }
}
