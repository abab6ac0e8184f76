package org.readback.generate.statement;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;

/** Whether a statement is a plain sentence of the article's own, and nothing that it needs is cut off. */
record Wholeness(Statement statement) {
    private static final int MIN_CONTENT = 4;
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 34;
    private static final int MAX_UNCUT = 42;

    Optional<Fault> fault() {
        return isOfFitLength() ? faultOfAnyLength() : Optional.of(Fault.TOO_SHORT_OR_LONG);
    }

    /** The same for a sentence that others are shown behind, so that it may be short. */
    Optional<Fault> faultOfAnyLength() {
        if (beginsAmiss() || goesAstray()) {
            return Optional.of(Fault.NO_PLAIN_SENTENCE);
        }
        if (isSpoken()) {
            return Optional.of(Fault.SOMEBODYS_WORDS);
        }
        return !Intact.is(sentence(), words()) || losesComma() || isBareSaying() || isTorn()
                ? Optional.of(Fault.TORN)
                : Optional.empty();
    }

    private boolean isOfFitLength() {
        long count = words().stream()
                .filter(word -> word.word().matches("[\\p{L}\\p{N}].*"))
                .count();
        return count >= MIN_WORDS
                && count <= (statement.isUncut() ? MAX_UNCUT : MAX_WORDS)
                && Vagueness.contentWords(words()) >= MIN_CONTENT;
    }

    private boolean beginsAmiss() {
        // an item of a list goes on from what stands before the list
        boolean item = !sentence().token(0).word().matches("[\\p{Lu}\\p{N}“\"].*");
        Token first = words().get(0);
        boolean somebody = statement.story().people().meant(sentence(), first).isPresent();
        return item
                || beginsWithSource()
                || (first.tag().equals("PRP") && !somebody)
                || (first.is("those", "these")
                        && sentence()
                                .at(first.index() + 1)
                                .filter(Token::isNoun)
                                .isEmpty())
                || first.tag().matches("WDT|WP|CC|VB[DZPN]|POS|MD|RP|EX")
                || first.word().matches("(?i)that[’']?s?|it[’']?s?")
                || (first.tag().equals("VBG") && words().stream().noneMatch(word -> word.is(",")));
    }

    /** "The report said, the town was poor": what stood before the source was left out. */
    private boolean beginsWithSource() {
        return words().stream()
                .limit(MIN_WORDS)
                .filter(word -> Sayings.isSaying(word.lemma()) && words().get(0).index() > 1)
                .anyMatch(word -> statement.holds(word.index() + 1)
                        && sentence().token(word.index() + 1).is(",")
                        && words().stream().noneMatch(before -> before.index() < word.index() && before.is(",")));
    }

    private boolean goesAstray() {
        return words().stream()
                .anyMatch(word -> (word.word().matches("[—–]|--") && !statement.isUncut())
                        || (word.lemma().equals("add")
                                && sentence().relation(word).equals("root"))
                        || (word.is("there")
                                && word.index() > 0
                                && sentence().token(word.index() - 1).isNoun())
                        || isStressed(word)
                        || (word.is("that") && isPointing(word)));
    }

    /** "Was born in Bergen herself": like somebody of whom another sentence tells. */
    private boolean isStressed(Token word) {
        return word.is("himself", "herself", "themselves", "itself")
                && word.index() > 0
                && sentence().token(word.index() - 1).isNoun();
    }

    /** "Hears that sound": "that" with a bare noun behind it and no verb of its own. */
    private boolean isPointing(Token that) {
        Optional<Token> next =
                sentence().at(that.index() + 1).filter(word -> word.tag().equals("NN"));
        return that.tag().equals("DT")
                || sentence().relation(that).equals("det")
                || next.filter(noun -> sentence()
                                .at(noun.index() + 1)
                                .filter(after -> after.tag().matches("CC|IN|TO")
                                        || after.word().matches("[.,]"))
                                .isPresent())
                        .isPresent();
    }

    /** What somebody says is no statement of the article's own. */
    private boolean isSpoken() {
        return words().stream().anyMatch(word -> word.index() == statement.verb() && word.quoted());
    }

    /** "A sound engineer, Peter Holm heard": the note behind the name went, and its comma with it. */
    private boolean losesComma() {
        return words().stream()
                .filter(word -> word.index() > 1
                        && sentence()
                                .entity(word)
                                .filter(entity -> entity.kind() == Entity.Kind.PERSON && entity.last() == word.index())
                                .filter(entity -> sentence()
                                        .at(entity.first() - 1)
                                        .filter(comma -> comma.is(","))
                                        .isPresent())
                                .filter(entity -> sentence()
                                        .at(entity.first() - 2)
                                        .filter(role -> RoleNouns.isRoleNoun(role.word()))
                                        .isPresent())
                                .isPresent())
                .anyMatch(word -> sentence()
                                .at(word.index() + 1)
                                .filter(comma -> comma.is(","))
                                .isPresent()
                        && !statement.holds(word.index() + 1)
                        && words().get(words().size() - 1).index() > word.index());
    }

    /** "Lund said in an interview" lacks what she said. */
    private boolean isBareSaying() {
        return words().stream()
                .filter(word -> sentence().relation(word).equals("root") && Sayings.isSaying(word.lemma()))
                .anyMatch(word -> word.tag().matches("VB[DZP]")
                        && sentence().children(word, "ccomp", "obj", "xcomp", "parataxis", "obl").stream()
                                .noneMatch(said -> statement.holds(said.index())
                                        && (said.isVerb()
                                                || !sentence().relation(said).equals("obl"))));
    }

    /** The sentence was cut in two at an abbreviation. */
    private boolean isTorn() {
        Token last = words().get(words().size() - 1);
        return (last.word().endsWith(".") && !last.word().matches("(?:\\p{Lu}\\.)+"))
                || statement
                        .story()
                        .text()
                        .after(sentence())
                        .filter(next -> next.paragraph().number()
                                == sentence().paragraph().number())
                        .filter(next -> next.tokens().get(0).word().matches("[\\p{Ll}—–-].*"))
                        .isPresent();
    }

    private Sentence sentence() {
        return statement.sentence();
    }

    private List<Token> words() {
        return statement.words();
    }
}
