package io.gf4j.core.valid;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text of rules, {@code required|length:6,30}, in its parts. */
final class RuleText {
    private static final Pattern ITEM = Pattern.compile("^([\\w-]+):{0,1}(.*)");
    private static final String BAR = "|";

    static final RuleText NONE = of("");

    private final String text;
    private final List<Item> items;
    private final boolean allBuiltIn;

    private RuleText(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.allBuiltIn = items.stream().allMatch(item -> item.builtIn() != null);
    }

    static RuleText of(String text) {
        List<Item> items = new ArrayList<>();
        for (String part : text.strip().split("\\|", -1)) {
            items.add(Item.of(part));
        }
        return new RuleText(text, List.copyOf(items));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    /** The names of all parts, those of the pieces of a regular expression included. */
    List<String> names() {
        return items.stream().map(item -> item.name().strip()).toList();
    }

    /**
     * The rules. A part that is none belongs to the regular expression before it.
     *
     * @param isOwn tells the names of rules that are registered
     * @return null if there is a part that is no rule; {@link #unknown} tells it
     */
    @Nullable
    List<Item> items(Predicate<String> isOwn) {
        if (allBuiltIn) {
            return items;
        }
        List<Item> whole = new ArrayList<>();
        for (Item item : items) {
            if (item.isRule(isOwn)) {
                whole.add(item);
            } else if (!whole.isEmpty() && whole.getLast().takesBars()) {
                whole.set(whole.size() - 1, Item.of(whole.getLast().text() + BAR + item.text()));
            } else {
                return null;
            }
        }
        return whole;
    }

    /** The first part that is no rule. */
    String unknown(Predicate<String> isOwn) {
        return items.stream()
                .filter(item -> !item.isRule(isOwn))
                .map(Item::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * One rule.
     *
     * @param text as it is written: {@code max:6}
     * @param name what stands before the colon, as it is written
     * @param key the name alone
     * @param pattern what stands behind the colon
     * @param builtIn the rule of that name, or null
     */
    record Item(
            String text,
            String name,
            String key,
            String pattern,
            @Nullable Rule builtIn) {
        static Item of(String text) {
            String name = text.split(":", 2)[0];
            Matcher match = ITEM.matcher(text);
            boolean ruled = match.find();
            return new Item(
                    text,
                    name,
                    ruled ? match.group(1).strip() : name.strip(),
                    ruled ? match.group(2).strip() : "",
                    BuiltinRules.get(name));
        }

        boolean isRule(Predicate<String> isOwn) {
            return builtIn != null || isOwn.test(name);
        }

        private boolean takesBars() {
            return text.startsWith("regex") || text.startsWith("not-regex");
        }
    }
}
