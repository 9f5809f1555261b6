package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class UriNamesTest {
    private static final Map<String, UnaryOperator<String>> STYLES = Map.of(
            "DEFAULT", UriNames::dashed,
            "FULL_NAME", UriNames::fullName,
            "ALL_LOWER", UriNames::allLower,
            "CAMEL", UriNames::camel);

    @Test
    void aJavaNameGivesTheAddressOfItsGoName() {
        assertThat(UriNames.dashed("showList")).isEqualTo("show-list");
        assertThat(UriNames.fullName("showList")).isEqualTo("ShowList");
        assertThat(UriNames.allLower("showList")).isEqualTo("showlist");
        assertThat(UriNames.camel("showList")).isEqualTo("showList");
    }

    @Test
    void everyMethodHasTheAddressesThatGhttpBinds() {
        Map<List<String>, Set<String>> recorded = Recorded.rows("names.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row[0], row[1], row[2]),
                        Collectors.mapping(row -> row[3], Collectors.toCollection(TreeSet::new))));
        Map<List<String>, Set<String>> here =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        recorded.keySet().forEach(key -> here.put(key, addresses(key.get(0), key.get(1), key.get(2))));
        assertThat(recorded).hasSizeGreaterThan(200);
        assertThat(here).containsExactlyInAnyOrderEntriesOf(recorded);
    }

    private static Set<String> addresses(String style, String pattern, String method) {
        UnaryOperator<String> name = Objects.requireNonNull(STYLES.get(style));
        String expanded = UriNames.expandOrAppend(pattern, name.apply("UserInfo"), name.apply(method));
        Set<String> addresses = new TreeSet<>();
        addresses.add(address(expanded));
        String index = UriNames.withoutIndex(expanded);
        if (method.equals("Index") && !pattern.contains("{.") && index != null) {
            addresses.add(address(index));
        }
        return addresses;
    }

    private static String address(String text) {
        RoutePattern pattern = RoutePattern.parse(text);
        return pattern.method() + " " + pattern.uri() + " " + pattern.domain();
    }
}
