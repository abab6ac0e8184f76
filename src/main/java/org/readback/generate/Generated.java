package org.readback.generate;

import java.util.List;
import org.readback.bank.Question;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.select.Dropped;

/**
 * What came of an article.
 *
 * @param questions drafts, the easy before the hard
 * @param dropped what could have been asked and isn't, with reasons
 * @param silent the sentences of which nothing could be asked
 */
public record Generated(List<Question> questions, List<Dropped> dropped, List<Sentence> silent) {
    public Generated {
        questions = List.copyOf(questions);
        dropped = List.copyOf(dropped);
        silent = List.copyOf(silent);
    }
}
