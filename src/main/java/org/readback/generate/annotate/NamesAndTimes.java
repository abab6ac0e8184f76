package org.readback.generate.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagProbsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NumerizedTokensAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Finds names and times, for one thread at a time. */
final class NamesAndTimes extends NERCombinerAnnotator {
    private final Labels labels;

    private NamesAndTimes(Properties settings, Labels labels) throws IOException {
        super(settings);
        this.labels = labels;
    }

    static NamesAndTimes with(CRFClassifier<CoreLabel> names) {
        Properties settings = new Properties();
        settings.setProperty("ner.applyFineGrained", "false");
        // the labels come from elsewhere
        settings.setProperty("ner.model", "");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        try {
            return new NamesAndTimes(settings, Labels.with(names));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void doOneSentence(Annotation annotation, CoreMap sentence) {
        List<CoreLabel> words = sentence.get(TokensAnnotation.class);
        if (!TimeWords.areIn(words)) {
            // the time rules look at these; they are half of all the work, so they get none where no time can be
            sentence.set(NumerizedTokensAnnotation.class, new ArrayList<>());
        }
        List<CoreLabel> labelled = labels.classifySentenceWithGlobalInformation(words, annotation, sentence);
        for (int i = 0; i < words.size(); i++) {
            copy(labelled.get(i), words.get(i));
        }
    }

    private static void copy(CoreLabel from, CoreLabel to) {
        to.setNER(from.ner());
        to.set(NamedEntityTagProbsAnnotation.class, from.get(NamedEntityTagProbsAnnotation.class));
        to.set(NormalizedNamedEntityTagAnnotation.class, from.get(NormalizedNamedEntityTagAnnotation.class));
        NumberSequenceClassifier.transferAnnotations(from, to);
    }
}
