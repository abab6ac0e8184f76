package org.readback.generate.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.realise.Introduced;
import org.readback.generate.story.Story;

/**
 * Whether a sentence has "the company", "the society's secretary" or "the 37-year-old" for whom the words before named.
 *
 * @param first the first sentence of a passage
 */
record StandIn(Story story, Sentence first) {
    private static final String[] NOUNS = ("company firm group club team side man woman pair couple trio party business"
                    + " country city town village island region district")
            .split(" ");
    private static final Pattern OF_AGE = Pattern.compile("\\b[Tt]he \\d+-year-old$");
    private static final Pattern IN_QUESTION = Pattern.compile("\\b[Tt]he \\p{L}+ in question\\b");

    boolean is() {
        return IN_QUESTION.matcher(first.text()).find()
                || first.tokens().stream().anyMatch(word -> isOfAge(word) || isOwner(word))
                || unexplained().stream().anyMatch(this::isForName);
    }

    /** Whether every "the" is of something that the sentence tells of itself, or that every reader knows. */
    boolean isIntroduced() {
        return unexplained().isEmpty();
    }

    private List<Token> unexplained() {
        return new Introduced(story.text(), story.familiar()).missing(first, first.tokens());
    }

    private boolean isOfAge(Token word) {
        String until = first.paragraph().text().substring(first.begin(), word.end());
        return word.word().endsWith("old")
                && OF_AGE.matcher(until).find()
                && first.at(word.index() + 1)
                        .filter(next -> next.isNoun() || next.tag().startsWith("JJ"))
                        .isEmpty();
    }

    /** "The society's secretary". */
    private boolean isOwner(Token the) {
        Optional<Token> noun = first.at(the.index() + 1).filter(next -> next.isNoun() && !next.isProperNoun());
        return the.is("the")
                && noun.isPresent()
                && first.at(the.index() + 2)
                        .filter(mark -> mark.tag().equals("POS"))
                        .isPresent()
                && !story.familiar().knows(noun.get());
    }

    private boolean isForName(Token noun) {
        return first.relation(noun).matches("nsubj.*|nmod:poss")
                && first.children(noun, "appos").isEmpty()
                && (noun.is(NOUNS) || RoleNouns.isRoleNoun(noun.word()))
                && !isBehindBody(noun);
    }

    /** "Lund of SKT said that the company": of which company is told. */
    private boolean isBehindBody(Token noun) {
        return first.entities().stream()
                .anyMatch(name -> name.kind() == Entity.Kind.ORGANIZATION && name.last() < noun.index());
    }
}
