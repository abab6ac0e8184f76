package org.readback.bank;

import org.readback.article.Article;

/** An article with its bank. */
public record Reading(Article article, Bank bank) {
    public String slug() {
        return article.slug();
    }
}
