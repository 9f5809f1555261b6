package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UploadNameTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "世.txt, 世.txt",
        "a b (1).tar.gz, a b (1).tar.gz",
        ".env, .env",
        "../up.txt, up.txt",
        "/etc/passwd, passwd",
        "'..\\..\\up.txt', up.txt",
        "'C:\\dev\\a.txt', a.txt",
        "C:a.txt, C_a.txt",
        ".., __",
        "., _",
        "a/.., __",
        "'', _",
        "a/, _",
        "'. .', ___",
        "nul, _nul",
        "NUL.txt, _NUL.txt",
        "con .txt, _con .txt",
        "com1.tar.gz, _com1.tar.gz",
        "LPT9, _LPT9",
        "com, com",
        "com10, com10",
        "null.txt, null.txt"
    })
    void aNameIsOneThatEveryFileSystemTakes(String sent, String stored) {
        assertThat(UploadName.of(sent)).isEqualTo(stored);
    }

    @Test
    void controlCharactersAreNoPartOfAName() {
        assertThat(UploadName.of("a\0.txt")).isEqualTo("a_.txt");
        assertThat(UploadName.of("\0")).isEqualTo("_");
        assertThat(UploadName.of("a\r\nb\u0085")).isEqualTo("a__b_");
    }

    @Test
    void theExtensionIsWhatTheLastDotBegins() {
        assertThat(UploadName.extension("a.tar.gz")).isEqualTo(".gz");
        assertThat(UploadName.extension("a")).isEmpty();
        assertThat(UploadName.extension(".env")).isEqualTo(".env");
    }
}
