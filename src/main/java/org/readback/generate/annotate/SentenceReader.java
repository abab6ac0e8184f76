package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.EntityTypeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readback.article.Block.Paragraph;

/** From the toolkit's sentence to ours. */
final class SentenceReader {
    private SentenceReader() {}

    static Sentence read(CoreMap found, int index, Paragraph paragraph, List<Quotation> quotations, Parser parser) {
        List<Entity> entities = new ArrayList<>();
        List<TimeReference> times = new ArrayList<>();
        for (CoreMap mention : found.get(MentionsAnnotation.class)) {
            List<CoreLabel> words = mention.get(TokensAnnotation.class);
            int first = words.get(0).index() - 1;
            int last = words.get(words.size() - 1).index() - 1;
            String type = mention.get(EntityTypeAnnotation.class);
            if (isOneOf(Entity.Kind.values(), type) && isName(words)) {
                entities.add(new Entity(Entity.Kind.valueOf(type), first, last));
            } else if (isOneOf(TimeReference.Kind.values(), type)) {
                times.add(new TimeReference(TimeReference.Kind.valueOf(type), first, last));
            }
        }
        List<Token> tokens = tokens(found, quotations);
        List<Span> asides = Asides.in(tokens, entities, times);
        List<CoreLabel> labels = found.get(TokensAnnotation.class);
        List<Tie> ties = asides.isEmpty() ? parser.parse(labels) : new Peeling(labels, tokens, parser).around(asides);
        Dependencies dependencies = Dependencies.of(ties, tokens.size());
        return new Sentence(index, paragraph, tokens, dependencies, entities, times, quotations);
    }

    /** The toolkit lists "he" and "she" as persons too. */
    private static boolean isName(List<CoreLabel> words) {
        return words.stream().anyMatch(word -> word.tag().startsWith("NNP"));
    }

    private static boolean isOneOf(Enum<?>[] kinds, String type) {
        return Arrays.stream(kinds).anyMatch(kind -> kind.name().equals(type));
    }

    private static List<Token> tokens(CoreMap found, List<Quotation> quotations) {
        return found.get(TokensAnnotation.class).stream()
                .map(label -> new Token(
                        label.index() - 1,
                        label.originalText(),
                        label.lemma(),
                        label.tag(),
                        label.beginPosition(),
                        label.endPosition(),
                        quotations.stream().anyMatch(quotation -> quotation.covers(label.beginPosition()))))
                .toList();
    }
}
