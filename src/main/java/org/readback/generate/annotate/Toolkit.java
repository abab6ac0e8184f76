package org.readback.generate.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The language models. They are put together here, and not by the toolkit's own pipeline, which keeps them in a static
 * cache and works out four kinds of dependencies that nobody asks for. Any number of threads may share them.
 */
final class Toolkit {
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final TokenizerAnnotator words;
    private final POSTaggerAnnotator tagger;
    private final MorphaAnnotator lemmas = new MorphaAnnotator(false);
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;
    private final Queue<NamesAndTimes> idle = new ConcurrentLinkedQueue<>();

    private Toolkit(POSTaggerAnnotator tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
        Properties settings = new Properties();
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        this.words = new TokenizerAnnotator(settings);
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /** Waits some seconds; the three large models load beside each other. */
    static Toolkit load() {
        RedwoodConfiguration.current().clear().apply();
        var tagger = CompletableFuture.supplyAsync(() -> new POSTaggerAnnotator("pos", new Properties()));
        var names = CompletableFuture.supplyAsync(Toolkit::loadNames);
        var parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, new Properties());
        return new Toolkit(tagger.join(), names.join(), parser);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        Properties settings = new Properties();
        // it would remember words of one article, and find other names in the next one
        settings.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(NAMES, settings);
        } catch (IOException | ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The sentences of a text with words, lemmas, names and times, but without dependencies. */
    List<CoreMap> sentences(String text, @Nullable LocalDate day) {
        Annotation annotation = new Annotation(text);
        if (day != null) {
            annotation.set(DocDateAnnotation.class, day.toString());
        }
        words.annotate(annotation);
        tagger.annotate(annotation);
        lemmas.annotate(annotation);
        NamesAndTimes own = idle.poll();
        NamesAndTimes finder = own == null ? NamesAndTimes.with(names) : own;
        finder.annotate(annotation);
        idle.add(finder);
        return annotation.get(SentencesAnnotation.class);
    }

    /** How the words of a stretch hang together, wherever in a sentence they stand; places count from its start. */
    List<Tie> ties(List<CoreLabel> words) {
        List<CoreLabel> copies = new ArrayList<>();
        for (CoreLabel word : words) {
            CoreLabel copy = new CoreLabel(word);
            copy.setIndex(copies.size() + 1);
            copies.add(copy);
        }
        CoreMap stretch = new ArrayCoreMap();
        stretch.set(TokensAnnotation.class, copies);
        return Tie.all(parser.predict(stretch).typedDependencies());
    }
}
