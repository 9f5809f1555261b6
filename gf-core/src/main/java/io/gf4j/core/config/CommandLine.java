package io.gf4j.core.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options among arguments, as Go's gcmd reads them: {@code --a=b}, {@code -a=b}, {@code --a b}, {@code -a}. */
final class CommandLine {
    private static final Pattern OPTION = Pattern.compile("--?([\\w?.\\-]+)(=?)(.*)", Pattern.DOTALL);

    private CommandLine() {}

    /** The options' values by name, empty ones for options alone; of several the last counts. */
    static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            Matcher option = OPTION.matcher(arguments.get(i));
            if (!option.matches()) {
                continue;
            }
            boolean valueFollows = option.group(2).isEmpty()
                    && i + 1 < arguments.size()
                    && !arguments.get(i + 1).startsWith("-");
            options.put(option.group(1), valueFollows ? arguments.get(++i) : option.group(3));
        }
        return options;
    }
}
