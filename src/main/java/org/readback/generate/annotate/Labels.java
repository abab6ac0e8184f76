package org.readback.generate.annotate;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/**
 * Labels words as names and times. The large model of names is shared by all threads; the time rules, which are small, but
 * write tags into themselves while they match, are each thread's own.
 */
final class Labels extends NERClassifierCombiner {
    private final CRFClassifier<CoreLabel> names;

    private Labels(Properties times, CRFClassifier<CoreLabel> names) throws IOException {
        super(true, Language.ENGLISH, true, times);
        this.names = names;
    }

    static Labels with(CRFClassifier<CoreLabel> names) throws IOException {
        Properties times = new Properties();
        times.setProperty("sutime.binders", "0");
        times.setProperty("sutime.includeRange", "true");
        return new Labels(times, names);
    }

    @Override
    public List<CoreLabel> classifyWithGlobalInformation(List<CoreLabel> words, CoreMap document, CoreMap sentence) {
        List<CoreLabel> named = names.classifySentence(words);
        for (int i = 0; i < words.size(); i++) {
            words.get(i).set(AnswerAnnotation.class, named.get(i).get(AnswerAnnotation.class));
        }
        return super.classifyWithGlobalInformation(words, document, sentence);
    }
}
