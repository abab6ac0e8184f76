package org.readback.generate.speech;

import java.util.List;
import org.readback.generate.annotate.Quotation;
import org.readback.generate.annotate.Sentence;

/**
 * Words in quotation marks whose speaker is known.
 *
 * @param sentences those that hold some of it
 */
public record Quote(Quotation quotation, List<Sentence> sentences, Speaker speaker) {
    public Quote {
        sentences = List.copyOf(sentences);
    }
}
