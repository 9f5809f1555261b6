package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class RequestTargetTest {
    @Test
    void thePathIsDecodedAsGoDoesAndTheQueryIsNot() {
        List<List<String>> rows = RecordedTable.rows("/url/targets.tsv").stream()
                .filter(row -> row.getFirst().startsWith("/") && !hasControlInQuery(row.getFirst()))
                .toList();
        assertThat(rows).hasSizeGreaterThan(400);
        assertThat(rows).allSatisfy(row -> {
            RequestTarget parsed = RequestTarget.parse(row.getFirst());
            if (row.size() == 2) {
                assertThat(parsed).as(row.getFirst()).isNull();
            } else {
                RequestTarget target = Objects.requireNonNull(parsed, row.getFirst());
                assertThat(target.path()).as(row.getFirst()).isEqualTo(row.get(1));
                assertThat(target.rawQuery()).as(row.getFirst()).isEqualTo(row.get(3));
                assertThat(target.authority()).as(row.getFirst()).isNull();
            }
        });
    }

    /** Go refuses a control character there; those rows are left out. */
    private static boolean hasControlInQuery(String target) {
        int query = target.indexOf('?');
        return query >= 0 && target.substring(query).chars().anyMatch(Character::isISOControl);
    }

    @Test
    void aFullUriHasAPathAndAnAuthority() {
        RequestTarget target = Objects.requireNonNull(RequestTarget.parse("http://host:8080/a%20b?c"));
        assertThat(target.path()).isEqualTo("/a b");
        assertThat(target.rawQuery()).isEqualTo("c");
        assertThat(target.authority()).isEqualTo("host:8080");
        assertThat(RequestTarget.parse("no/slash")).isNull();
    }

    @Test
    void slashesAtTheEndAreCut() {
        assertThat(trimmed("/a//?q")).isEqualTo("/a?q");
        assertThat(trimmed("///")).isEqualTo("/");
        assertThat(trimmed("http://host")).isEqualTo("/");
        assertThat(trimmed("/a")).isEqualTo("/a");
    }

    private static String trimmed(String target) {
        return Objects.requireNonNull(RequestTarget.parse(target)).trimmed().toString();
    }

    @Test
    void itPrintsThePathAsSentUntilThePathIsChanged() {
        RequestTarget sent = Objects.requireNonNull(RequestTarget.parse("/%61%2Fb?x=1"));
        assertThat(sent).hasToString("/%61%2Fb?x=1");
        assertThat(sent.withPath("/new path")).hasToString("/new%20path?x=1");
    }

    @Test
    void everyTargetHasAUri() {
        for (List<String> row : RecordedTable.rows("/url/targets.tsv")) {
            RequestTarget target = RequestTarget.parse(row.getFirst());
            if (target != null && target.path().startsWith("/")) {
                assertThat(target.toUri().getPath()).as(row.getFirst()).isEqualTo(target.path());
            }
        }
    }
}
