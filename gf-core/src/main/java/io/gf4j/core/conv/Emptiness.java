package io.gf4j.core.conv;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.codec.JsonNumber;
import io.gf4j.core.json.codec.Members;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts as nothing. */
final class Emptiness {
    private Emptiness() {}

    static boolean isNil(@Nullable Object value) {
        return value == null
                || (value instanceof Var inner && inner.isNil())
                || (value instanceof Optional<?> optional && optional.isEmpty());
    }

    /** Nothing, zero, false, no text, no items, Go's zero time, a bean of empty members. */
    static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case JsonNumber number -> false;
            case Number number -> number.doubleValue() == 0;
            case Boolean flag -> !flag;
            case CharSequence text -> text.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Instant time -> time.equals(TimeText.ZERO);
            case OffsetDateTime time -> time.toInstant().equals(TimeText.ZERO);
            case ZonedDateTime time -> time.toInstant().equals(TimeText.ZERO);
            case Var inner -> inner.isEmpty();
            default -> value.getClass().isArray() ? Array.getLength(value) == 0 : isEmptyBean(value);
        };
    }

    /** What Go calls the zero value of a type: a single such value makes an empty list. */
    static boolean isZero(Object value) {
        return switch (value) {
            case JsonNumber number -> false;
            case Map<?, ?> map -> false;
            case Duration duration -> duration.isZero();
            case Throwable err -> Gerror.message(err).isEmpty();
            default -> isEmpty(value);
        };
    }

    private static boolean isEmptyBean(Object value) {
        if (!Members.isBean(value)) {
            return false;
        }
        List<Members.Member> members = Members.of(value);
        return members.stream().allMatch(member -> isEmpty(member.value()));
    }
}
