package org.readback.article.importing.html.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.NewsPage.page;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.html.HtmlPages;
import org.readback.article.importing.html.NewsPage;

class LanguageTest {
    private static final String FRENCH =
            "Le conseil de l'île a voté lundi pour ouvrir le vieux phare aux visiteurs, qui monteront ses quatre-vingt-dix marches pour la première fois depuis quarante ans. ";

    @Test
    void thePageTellsItsLanguage() {
        assertThat(language(page(), "<html lang='en_GB'>")).isEqualTo("en-GB");
        assertThat(articleIn(page().meta("og:locale", "en_IE")).language()).isEqualTo("en-IE");
    }

    @Test
    void aPageThatTellsNoneHasNone() {
        assertThat(articleIn(page()).language()).isNull();
        assertThat(language(page(), "<html lang='in English'>")).isNull();
    }

    @Test
    void anEnglishPageWithTheSettingsOfAnotherLanguageIsEnglish() {
        assertThat(language(page(), "<html lang='de'>")).isEqualTo("en");
    }

    @Test
    void aPageOfAnotherLanguageIsRead() {
        NewsPage french = page().story(NewsPage.paragraphs(FRENCH + "Un.", FRENCH + "Deux.", FRENCH + "Trois."));
        assertThat(articleIn(french).paragraphs()).hasSize(3);
        assertThat(language(french, "<html lang='fr'>")).isEqualTo("fr");
    }

    @Test
    void quotationMarksOfAnotherLanguageAreNoRowOfLinks() {
        String quoted =
                "Le gardien raconte que « la lampe » n'a jamais « manqué un soir » depuis son enfance sur l'île, et qu'il a gardé « le livre » de son père.";
        NewsPage french =
                page().story(NewsPage.paragraphs(FRENCH + "Un.", quoted, FRENCH + "Deux.", FRENCH + "Trois."));
        assertThat(articleIn(french).paragraphs()).hasSize(4);
    }

    private static @Nullable String language(NewsPage page, String html) {
        return HtmlPages.importing(page.html().replace("<html>", html))
                .orElseThrow()
                .article()
                .language();
    }
}
