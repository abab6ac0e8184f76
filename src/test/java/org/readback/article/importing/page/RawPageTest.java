package org.readback.article.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawPageTest {
    @Test
    void utf8IsReadWithItsMarkOrWithout() {
        assertThat(lines("“Así”\r\nsí".getBytes(StandardCharsets.UTF_8))).containsExactly("“Así”", "sí");
        assertThat(lines("\uFEFFAsí".getBytes(StandardCharsets.UTF_8))).containsExactly("Así");
    }

    @Test
    void olderPagesAreReadAsWindows1252() {
        assertThat(lines("“Así” – £5".getBytes(Charset.forName("windows-1252"))))
                .containsExactly("“Así” – £5");
    }

    @Test
    void whatNoPageShowsIsLeftOut() {
        assertThat(lines("A\u0007 \u001B[31mred\u007F line\tgoes on".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("A [31mred line\tgoes on");
    }

    private static List<String> lines(byte[] bytes) {
        return ((RawPage.Text) RawPage.of(bytes)).lines();
    }
}
