package org.readback.article.importing.html.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String SENTENCE = "The boats to the island cross from the old harbour four times a day.";

    @Test
    void twoBreaksPartParagraphs() {
        assertThat(texts("one line<br><br>another line")).containsExactly("one line", "another line");
    }

    @Test
    void breaksWithSpacesBetweenThemPartParagraphs() {
        assertThat(texts("one line<br>&nbsp;\n<br>another line")).containsExactly("one line", "another line");
    }

    @Test
    void aRulePartsParagraphs() {
        assertThat(texts("one line<hr>another line")).containsExactly("one line", "another line");
    }

    @Test
    void oneBreakOnlyWrapsALine() {
        assertThat(texts("The boats to the island cross from the<br>old harbour"))
                .containsExactly("The boats to the island cross from the old harbour");
    }

    @Test
    void oneBreakPartsLongSentences() {
        assertThat(texts(SENTENCE + "<br>" + SENTENCE)).containsExactly(SENTENCE, SENTENCE);
    }

    @Test
    void oneBreakInsideASentenceDoesNot() {
        assertThat(texts(SENTENCE.replace(".", "") + "<br>" + SENTENCE)).hasSize(1);
        assertThat(texts(SENTENCE + "<br>and back again")).hasSize(1);
    }

    @Test
    void oneBreakPartsABoldHeadingFromItsText() {
        assertThat(texts("<b>How to get there</b><br>there are boats"))
                .containsExactly("How to get there", "there are boats");
    }

    @Test
    void oneBreakPartsALargerHeadingFromItsText() {
        assertThat(texts("<font size=5>How to get there</font><br>there are boats"))
                .containsExactly("How to get there", "there are boats");
    }

    @Test
    void oneBreakPartsABylineFromADate() {
        assertThat(texts("By Ines Tull<br>May 3, 2010<br>the boats cross"))
                .containsExactly("By Ines Tull", "May 3, 2010", "the boats cross");
    }

    private static List<String> texts(String html) {
        return Leaves.of(Jsoup.parse(html).body()).stream().map(Leaf::text).collect(Collectors.toList());
    }
}
