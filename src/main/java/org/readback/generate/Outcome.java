package org.readback.generate;

import java.util.List;
import org.readback.article.Article;

/** What came of one article named on the command line. */
sealed interface Outcome {
    /** Questions, or reasons for none. */
    record Made(Article article, Generated generated) implements Outcome {}

    /**
     * The article or its bank can't be used.
     *
     * @param complaints what is wrong and what to do about it, a line each
     */
    record Refused(List<String> complaints) implements Outcome {
        public Refused {
            complaints = List.copyOf(complaints);
        }

        static Refused because(String complaint) {
            return new Refused(List.of(complaint));
        }
    }
}
