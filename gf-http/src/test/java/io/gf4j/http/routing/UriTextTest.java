package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UriTextTest {
    @Test
    void escapesAndPlusSignsAreResolved() {
        assertThat(UriText.decode("a+b%2Bc%20%E5%90%8D")).isEqualTo("a b+c 名");
        assertThat(UriText.decode("名+😀%41")).isEqualTo("名 😀A");
    }

    @Test
    void aBrokenEscapeMakesTheValueEmpty() {
        assertThat(UriText.decode("a%zz")).isEmpty();
        assertThat(UriText.decode("a%4")).isEmpty();
        assertThat(UriText.decode("a%")).isEmpty();
    }
}
