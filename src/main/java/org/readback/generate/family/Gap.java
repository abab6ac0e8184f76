package org.readback.generate.family;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.passage.Passage;
import org.readback.generate.passage.Term;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/**
 * A term left out of a passage.
 *
 * @param sentence where the term stands, the passage's last
 * @param clear whether the passage is understood by who has nothing else before the eyes
 */
record Gap(Passage passage, Sentence sentence, Term term, boolean clear, Story story) {
    private static final int SHORT = 30;
    private static final int TOP = 2;
    private static final int FEW = 4;
    private static final int MANY_NUMBERS = 4;

    /** What there is to a gap that raters' verdicts go with; the names are those of the list of weights. */
    Set<String> traits() {
        Traits traits = new Traits();
        traits.add(new TermTraits(sentence, term).all());
        traits.add(!clear, "passage not clear");
        traits.add(isOfFeature(), "article that “says”, not “said”");
        traits.add(first().token(0).isQuoteMark(), "passage begins with a quotation");
        traits.add(words() < SHORT, "short passage");
        traits.add(numbers() >= MANY_NUMBERS, "passage of many numbers");
        traits.add(first().token(0).is("the"), "passage begins with “The”");
        traits.add(
                passage.sentences().stream().anyMatch(RelativeTimes::areNear), "time reckoned from the article's day");
        traits.add(sentence.paragraph().number() <= TOP, "top of the article");
        traits.add(passage.sentences().stream().anyMatch(Gap::hasPointer), "passage has “the plan” or the like");
        traits.add(passage.isOfSeveral(), "passage of several paragraphs");
        traits.add(!passage.beginsParagraph(), "passage begins within a paragraph");
        traits.add(story.topic().isInHeadline(passage.text()), "passage has something of the title");
        traits.add(story.topic().isInHeadline(rest()), "sentence has something of the title");
        traits.add(story.topic().headline().size() <= FEW, "title of few words");
        traits.add(isLast(), "last paragraph");
        traits.add(story.topic().mainWordsIn(rest()) >= 2, "sentence has two main words");
        traits.add(
                !story.topic().isToldWith(passage.text()), "neither title nor passage tells what the article is about");
        traits.add(
                passage.sentences().stream().anyMatch(Gap::quotesPronoun),
                "somebody's words begin with “they” or the like");
        return traits.names();
    }

    private static boolean hasPointer(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(noun -> !noun.quoted() && Vagueness.isPointer(noun))
                .anyMatch(noun -> sentence.at(noun.index() - 1)
                                .filter(the -> the.is("the"))
                                .isPresent()
                        && sentence.at(noun.index() + 1)
                                .filter(next -> next.is("of", "to", "that", "which", "for", "in"))
                                .isEmpty());
    }

    /** “They were leftovers,” said she. */
    private static boolean quotesPronoun(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(word -> word.is("they", "it", "that", "this", "those", "these", "he", "she"))
                .anyMatch(word -> sentence.at(word.index() - 1)
                        .filter(mark -> mark.isQuoteMark() && word.quoted())
                        .isPresent());
    }

    /** What people "say" rather than "said" is told in scenes, whose details nobody asks for. */
    private boolean isOfFeature() {
        Map<String, Long> forms = story.sentences().stream()
                .flatMap(each -> each.tokens().stream())
                .filter(word -> !word.quoted() && word.lemma().equals("say"))
                .collect(Collectors.groupingBy(Token::tag, Collectors.counting()));
        return forms.getOrDefault("VBZ", 0L) > forms.getOrDefault("VBD", 0L);
    }

    private String rest() {
        return sentence.paragraph()
                        .text()
                        .substring(
                                sentence.begin(), sentence.token(term.first()).begin())
                + sentence.paragraph()
                        .text()
                        .substring(sentence.token(term.last()).end(), sentence.end());
    }

    private boolean isLast() {
        return sentence.paragraph().number() == story.article().paragraphs().size();
    }

    private Sentence first() {
        return passage.sentences().get(0);
    }

    private int words() {
        return passage.sentences().stream()
                .mapToInt(each -> each.tokens().size())
                .sum();
    }

    private long numbers() {
        return passage.sentences().stream()
                .flatMap(each -> each.tokens().stream())
                .filter(word -> word.tag().equals("CD"))
                .count();
    }
}
