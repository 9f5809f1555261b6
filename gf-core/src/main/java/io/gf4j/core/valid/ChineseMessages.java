package io.gf4j.core.valid;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The messages for languages {@code zh}, {@code zh-CN} and the like. */
final class ChineseMessages {
    private static final Properties MESSAGES = load();

    private ChineseMessages() {}

    /** Empty for other languages. */
    static String get(String language, String rule) {
        boolean chinese =
                language.startsWith("zh") && (language.length() == 2 || "-_".indexOf(language.charAt(2)) >= 0);
        return chinese ? MESSAGES.getProperty(rule, "") : "";
    }

    private static Properties load() {
        Properties messages = new Properties();
        try (InputStream in = Objects.requireNonNull(ChineseMessages.class.getResourceAsStream("zh.properties"))) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
