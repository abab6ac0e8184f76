package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawPageTest {
    @Test
    void utf8IsReadWithItsMarkOrWithout() {
        assertThat(RawPage.of("“Así”\r\nsí".getBytes(StandardCharsets.UTF_8)).lines())
                .containsExactly("“Así”", "sí");
        assertThat(RawPage.of("\uFEFFAsí".getBytes(StandardCharsets.UTF_8)).lines())
                .containsExactly("Así");
    }

    @Test
    void olderPagesAreReadAsWindows1252() {
        assertThat(RawPage.of("“Así” – £5".getBytes(Charset.forName("windows-1252")))
                        .lines())
                .containsExactly("“Así” – £5");
    }
}
