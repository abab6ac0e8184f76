package org.readback.article.importing.html.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.importing.page.Reason;

class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "<nav>, NAVIGATION",
        "<aside>, RELATED",
        "<div role=contentinfo>, FOOTER",
        "<div class=related>, RELATED",
        "<div class=article__related-links>, RELATED",
        "<div class=ArticleShareTools>, SHARING",
        "<div id=comments>, COMMENT",
        "<div class='wide blue promo'>, ADVERTISEMENT",
        "<p class=photo_credit>, CAPTION",
        "<div class=author-bio>, CREDIT",
        "<div class=pull-quote>, PULL_QUOTE",
        "<div class=quote-pull>, PULL_QUOTE"
    })
    void anElementIsForWhatItsTagItsRoleOrItsNameSays(String tag, Reason reason) {
        assertThat(role(tag)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=story>",
                "<div class=download>",
                "<div class=unrelated>",
                "<div class=has-sidebar>",
                "<div class=no-comments>",
                "<div class=quote>",
                "<div class=author>",
                "<main class=comments>",
                "<div>"
            })
    void otherNamesSayNothing(String tag) {
        assertThat(role(tag)).isEmpty();
    }

    @Test
    void theTagIsTrustedBeforeTheRoleBeforeTheClassBeforeTheId() {
        assertThat(role("<nav role=contentinfo class=related id=comments>")).contains(Reason.NAVIGATION);
        assertThat(role("<div role=contentinfo class=related id=comments>")).contains(Reason.FOOTER);
        assertThat(role("<div class=related id=comments>")).contains(Reason.RELATED);
    }

    private static Optional<Reason> role(String tag) {
        return Role.of(Jsoup.parse(tag).body().child(0));
    }
}
