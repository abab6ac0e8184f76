package org.readback.generate.time;

import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;

/** Whether the year of a date is sure: told with it, or the article's own because nothing near tells of another one. */
public final class TellsYear {
    private TellsYear() {}

    public static boolean surely(AnnotatedArticle article, Sentence sentence, String date) {
        boolean told = date.matches("(?s).*\\b\\d{4}.*") || date.matches("(?i)today|yesterday|last (?:month|year)");
        return told
                || (!EventYear.isFlashback(article, sentence)
                        && article.before(sentence)
                                .filter(before -> before.paragraph().number()
                                        == sentence.paragraph().number())
                                .filter(before -> EventYear.isFlashback(article, before))
                                .isEmpty());
    }
}
