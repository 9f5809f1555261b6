package io.gf4j.tests.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a ledger and the code say different things, and says what would mend it. */
final class LedgerCheck {
    private static final String SEE = "see ";

    private final JavaApi api;
    private final List<Row> rows;

    LedgerCheck(JavaApi api, List<Row> rows) {
        this.api = api;
        this.rows = rows;
    }

    /** Rows whose state is not so. */
    List<String> lies() {
        return rows.stream()
                .flatMap(row -> switch (row.state()) {
                    case DONE -> absent(row).map(member -> row.where() + "done, but there is no " + member);
                    case TODO -> built(row);
                    case DECLINED -> declined(row);
                })
                .toList();
    }

    /** Rows that break the file's own rules. */
    List<String> malformed() {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (row.isJavaOnly()) {
                complain(
                        found, row, row.state() == State.DONE && !row.note().isBlank(), "only in Java, so it says why");
                continue;
            }
            complain(found, row, seen.add(row.goName()), "twice");
            boolean declined = row.state() == State.DECLINED;
            complain(found, row, declined || !row.java().isEmpty(), "without a Java member");
            complain(found, row, declined != row.reason().isBlank(), "what is declined, and only that, has a reason");
            complain(found, row, !declined || !row.tier().matches("[12]"), "too common to be declined");
        }
        return found;
    }

    /** Public members without a row, each as the row that it could have. */
    List<String> missing() {
        Map<Class<?>, Set<String>> named = new HashMap<>();
        for (Row row : rows) {
            Class<?> owner = api.type(row.javaOwner());
            if (owner != null) {
                named.computeIfAbsent(owner, type -> new HashSet<>()).addAll(row.java());
            }
        }
        return api.types().stream()
                .filter(type -> !JavaApi.isFacet(type))
                .flatMap(type -> Members.ownOf(type).stream()
                        .filter(member -> !named.getOrDefault(type, Set.of()).contains(member))
                        .map(member -> without(type, member)))
                .toList();
    }

    private String without(Class<?> type, String member) {
        String name = Shape.name(member);
        return rows.stream()
                .filter(row -> api.type(row.javaOwner()) == type)
                .filter(row ->
                        row.java().stream().anyMatch(other -> Shape.name(other).equals(name)))
                .findFirst()
                .map(row -> row.where() + "lacks " + member)
                .orElseGet(() ->
                        "no row: " + Row.javaOnly(type.getSimpleName(), member).text());
    }

    private Stream<String> absent(Row row) {
        Class<?> owner = api.type(row.javaOwner());
        return row.java().stream()
                .filter(member -> owner == null || !Members.has(owner, member))
                .map(member -> owner == null ? row.javaOwner() : member + alike(owner, member));
    }

    /** Members of the same name and number of parameters: what the row may have meant. */
    private static String alike(Class<?> owner, String wanted) {
        String same = Members.of(owner).stream()
                .filter(member -> Shape.of(member).equals(Shape.of(wanted)))
                .collect(Collectors.joining("; "));
        return same.isEmpty() ? "" : "; there is " + same;
    }

    private Stream<String> built(Row row) {
        Class<?> owner = api.type(row.javaOwner());
        if (owner == null) {
            return Stream.empty();
        }
        List<String> left = new ArrayList<>(Members.of(owner));
        List<String> found = new ArrayList<>();
        for (String member : row.java()) {
            @Nullable
            String same = left.stream()
                    .filter(other -> Shape.of(other).equals(Shape.of(member)))
                    .findFirst()
                    .orElse(RuleName.is(member) && Members.has(owner, member) ? member : null);
            if (same == null) {
                return Stream.empty();
            }
            left.remove(same);
            found.add(same);
        }
        return Stream.of(row.where() + "todo, but it exists: mark it done, as " + String.join("; ", found));
    }

    private Stream<String> declined(Row row) {
        return row.java().stream()
                .filter(member -> !isSeen(member))
                .map(member -> row.where() + "declined, so it may only say where to look: " + member);
    }

    /** Whether {@code see Type.member} leads somewhere. */
    private boolean isSeen(String member) {
        if (!member.startsWith(SEE)) {
            return false;
        }
        String[] names = member.substring(SEE.length()).split("\\.");
        Class<?> owner = api.type(names[0]);
        return owner != null
                && names.length == 2
                && Members.of(owner).stream().anyMatch(each -> Shape.name(each).equals(names[1]));
    }

    private static void complain(List<String> found, Row row, boolean well, String text) {
        if (!well) {
            found.add(row.where() + text);
        }
    }
}
