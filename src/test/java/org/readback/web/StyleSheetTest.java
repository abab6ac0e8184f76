package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Map<String, String> FILES =
            Map.of("base.css", "a { color: red }\n", "print.css", "a::after { content: \"\\2014 $1\" }\n");

    @Test
    void whatIsImportedStandsInItsLayerAndInItsPlace() {
        assertThat(joined("""
                @layer base, pages;
                @import url("base.css") layer(base);
                @import url("print.css") layer(pages) print;
                """)).isEqualTo("""
                @layer base, pages;
                @layer base {
                a { color: red }
                }
                @media print {
                @layer pages {
                a::after { content: "\\2014 $1" }
                }
                }
                """);
    }

    @Test
    void anImportThatWouldBeLostIsRefused() {
        assertThatThrownBy(() -> joined("@import \"base.css\";")).hasMessageContaining("@import");
    }

    private static String joined(String sheet) {
        return StyleSheet.joined(sheet, FILES::get);
    }
}
