package org.readback.article.importing.html.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.importing.html.leaf.Leaf.Kind;

class LeavesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>let gone = 1</script>",
                "<style>gone {}</style>",
                "<noscript>gone</noscript>",
                "<template>gone</template>",
                "<svg><text>gone</text></svg>",
                "<button>gone</button>",
                "<select><option>gone</option></select>",
                "<p hidden>gone</p>",
                "<p style='color: red; DISPLAY : None'>gone</p>",
                "<span style='visibility:hidden'>gone</span>",
                "<span class='Screen-Reader-Text'>gone</span>",
                "<span class='theme-visually-hidden'>gone</span>",
                "<i aria-hidden=true>gone</i>",
                "<!-- gone -->"
            })
    void scriptsAndHiddenElementsNeverSurvive(String hidden) {
        assertThat(texts("<p>Here</p>" + hidden + "<p>and there</p>")).containsExactly("Here", "and there");
    }

    @Test
    void aPageThatHidesItselfUntilItHasLoadedIsRead() {
        assertThat(texts("<article style='visibility:hidden'><p>Here</p></article>"))
                .containsExactly("Here");
    }

    @Test
    void entitiesAndTypographicQuotesDo() {
        assertThat(texts("<p>&ldquo;Caf&eacute;&#8221; &amp; &#x2018;tea&rsquo; – 5 &lt; 6</p>"))
                .containsExactly("“Café” & ‘tea’ – 5 < 6");
    }

    @Test
    void spacesAreOneSpaceAndInvisibleSignsAreNone() {
        assertThat(texts("<p> the&nbsp; old\n\tlight&shy;house\u200b&#8239;stands\ufeff </p>"))
                .containsExactly("the old lighthouse stands");
    }

    @Test
    void textThatNoElementHoldsIsALeafToo() {
        assertThat(texts("<div>above<p>inside</p>below</div>")).containsExactly("above", "inside", "below");
    }

    @Test
    void elementsInALineDoNotPartIt() {
        assertThat(texts("<p>the <b>old</b> light<a href='/h'>house</a>, <span>which</span> stands</p>"))
                .containsExactly("the old lighthouse, which stands");
    }

    @Test
    void signsWithoutLettersAreNoLeaf() {
        assertThat(texts("<p>* * *</p><p>Here</p><p>|</p>")).containsExactly("Here");
    }

    @ParameterizedTest
    @CsvSource({
        "<h3>x</h3>, HEADING",
        "<ul><li><p>x</p></li></ul>, BULLET",
        "<ol><li>x</li></ol>, NUMBERED",
        "<blockquote><p>x</p></blockquote>, QUOTE",
        "<figure><figcaption>x</figcaption></figure>, CAPTION",
        "<li><table><tr><td>x</td></tr></table></li>, PARAGRAPH",
        "<div>x</div>, PARAGRAPH"
    })
    void theNearestTellingElementSaysWhatALeafIs(String html, Kind kind) {
        assertThat(leaves(html)).extracting(Leaf::kind).containsExactly(kind);
    }

    @Test
    void aLeafIsMostlyLinksByItsLettersAndNotByItsLinks() {
        assertThat(leaves("<p><a href='/'>The boats cross</a> at ten</p>")
                        .get(0)
                        .isMostlyLinks())
                .isTrue();
        assertThat(leaves("<p>The <a href='/'>boats</a> cross at <a href='/t'>ten</a></p>")
                        .get(0)
                        .isMostlyLinks())
                .isFalse();
        assertThat(leaves("<p><a name='top'>The boats cross</a> at ten</p>")
                        .get(0)
                        .isMostlyLinks())
                .isFalse();
    }

    @Test
    void aLeafIsBoldWhereAllOfItIs() {
        assertThat(leaves("<p><b>The boats</b> <strong>cross</strong></p>")
                        .get(0)
                        .bold())
                .isTrue();
        assertThat(leaves("<p><b>The boats</b> cross</p>").get(0).bold()).isFalse();
    }

    @Test
    void whereWordsAreNotSetApartTwoSignsMakeOne() {
        assertThat(leaves("<p>島の古い灯台は来月から</p>").get(0).words()).isEqualTo(5);
    }

    private static List<Leaf> leaves(String html) {
        return Leaves.of(Jsoup.parse(html).body());
    }

    private static List<String> texts(String html) {
        return leaves(html).stream().map(Leaf::text).toList();
    }
}
