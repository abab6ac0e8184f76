package org.readback.generate.passage;

import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Vagueness;

/**
 * Whether a sentence points at the one before it: "there", "this city", "the same", "the decision was".
 *
 * @param sentence the first of a passage
 */
record PointsBack(Sentence sentence) {
    /** Further on a sentence has often told itself what "the plan" is. */
    private static final int OPENING = 4;

    boolean is() {
        return isPointer()
                || isQuotedPointer()
                || sentence.tokens().stream()
                        .filter(word -> !word.quoted())
                        .anyMatch(word -> isDemonstrative(word)
                                || isThere(word)
                                || isOther(word)
                                || isAdded(word)
                                || isBoth(word)
                                || isSuch(word)
                                || isConnected(word)
                                || isNextTo(word)
                                || isSame(word));
    }

    /** "“Those numbers are real,” said Lund". */
    private boolean isQuotedPointer() {
        return sentence.token(0).isQuoteMark()
                && isAt(1, "this", "that", "these", "those")
                && sentence.at(2).filter(Token::isNoun).isPresent();
    }

    /** "The decision was": whose, and what for, the words before told. */
    private boolean isPointer() {
        return sentence.tokens().stream()
                .filter(noun -> !noun.quoted() && noun.index() > 0 && Vagueness.isPointer(noun))
                .filter(noun -> isAt(noun.index() - 1, "the"))
                .anyMatch(noun -> noun.index() <= OPENING
                        && !isAt(noun.index() + 1, "of", "to", "that", "between", "by", "for", "in", "over"));
    }

    /** "Has already begun to do so", "costs have nevertheless risen". */
    private boolean isConnected(Token word) {
        return word.is("nevertheless", "nonetheless", "therefore", "thus")
                // "the authors concede as much"
                || (word.is("much") && isAt(word.index() - 1, "as") && isAt(word.index() + 1, ".", ",", ";"))
                || (word.is("so") && isAt(word.index() - 1, "do", "did", "does", "doing", "done"));
    }

    /** "The following year": which year it follows the words before told. */
    private boolean isNextTo(Token word) {
        return word.is("following", "preceding", "previous")
                && isAt(word.index() - 1, "the")
                && isAt(
                        word.index() + 1,
                        "day",
                        "week",
                        "month",
                        "year",
                        "morning",
                        "spring",
                        "summer",
                        "autumn",
                        "winter")
                && sentence.times().stream()
                        .noneMatch(time -> time.last() < word.index()
                                && sentence.text(time.first(), time.last()).matches(".*(?:\\d{4}|day).*"));
    }

    private boolean isDemonstrative(Token word) {
        if (!word.is("this", "that", "these", "those") || isOfSameDay(word) || isOfToday(word)) {
            return false;
        }
        boolean points = word.tag().matches("DT|PDT") || sentence.relation(word).matches("det|obj|obl|nmod");
        // "before that begins": whatever the parser takes it for
        boolean behind = word.is("this", "that")
                && sentence.at(word.index() - 1)
                        .filter(before -> before.tag().equals("IN") && !before.is("so", "in", "given", "now"))
                        .isPresent();
        return behind || (points && !(word.is("those", "that") && isRestricted(word)));
    }

    /** "On Monday 2 May, in the course of that afternoon". */
    private boolean isOfSameDay(Token word) {
        return word.is("that")
                && isAt(word.index() + 1, "day", "morning", "afternoon", "evening", "night", "month", "year")
                && sentence.times().stream()
                        .anyMatch(time -> time.last() < word.index()
                                && sentence.text(time.first(), time.last()).matches(".*(?:\\d{4}|day).*"));
    }

    private boolean isOfToday(Token word) {
        return word.is("this", "these")
                && isAt(
                        word.index() + 1,
                        "week",
                        "month",
                        "year",
                        "season",
                        "morning",
                        "time",
                        "spring",
                        "summer",
                        "days");
    }

    /** "There", but not "her then husband" or "Lund, then 58". */
    private boolean isThere(Token word) {
        boolean inside = word.is("then")
                // "since then"
                && sentence.at(word.index() - 1)
                        .filter(before -> before.tag().equals("IN"))
                        .isEmpty()
                && sentence.at(word.index() + 1)
                        .filter(next -> next.isNoun() || next.tag().matches("CD|JJ.*|HYPH|DT|IN"))
                        .isPresent()
                && word.index() > 0;
        return word.is("there", "here", "then", "thereafter", "afterwards") && word.isAdverb() && !inside;
    }

    /** "The other said", "another came": besides somebody of whom the words before told. */
    private boolean isOther(Token word) {
        boolean other = word.is("others", "another", "such", "latter")
                || (word.is("other", "former") && isAt(word.index() - 1, "the", "most"));
        return other && sentence.tokens().subList(0, word.index()).stream().noneMatch(Token::isNoun);
    }

    /** "The answer to both", "renewing both contracts"; not "both of the towns", nor "both rich and poor". */
    private boolean isBoth(Token word) {
        boolean of = sentence.at(word.index() + 1)
                .filter(next -> next.tag().matches("NN.*|JJ.*|DT|PRP.*|VB[GN]|CD|IN|HYPH|TO"))
                .isPresent();
        boolean known = sentence.at(word.index() + 1)
                        .filter(next -> !next.tag().equals("NNS") || next.is("sides"))
                        .isPresent()
                || sentence.at(word.index() + 2)
                        .filter(next -> next.tag().equals("CC") || next.is("of"))
                        .isPresent();
        return word.is("both")
                && !(of && known)
                && sentence.tokens().subList(0, word.index()).stream()
                        .noneMatch(each -> each.tag().equals("CC") || each.is("two"));
    }

    /** "No trace of such a person", "such calls"; but "such as" and "such a shock that". */
    private boolean isSuch(Token word) {
        return word.is("such")
                && sentence.at(word.index() + 1)
                        .filter(next -> next.is("a", "an") || next.isNoun())
                        .isPresent()
                && sentence.tokens().stream()
                        .noneMatch(after -> after.index() > word.index() && after.is("as", "that"));
    }

    private boolean isAdded(Token word) {
        return word.is("instead") || (word.is("too", "either") && isAt(word.index() + 1, ".", ","));
    }

    private boolean isSame(Token word) {
        return word.is("same")
                && sentence.tokens().stream()
                        .noneMatch(after -> after.index() > word.index() && after.is("as", "that"));
    }

    private boolean isRestricted(Token word) {
        int next = word.index() + 1;
        return isAt(next, "who", "which", "of", "in", "from", "that", "with", "for", "at")
                || sentence.at(next)
                        .filter(after -> after.tag().matches("VB[GN]"))
                        .isPresent();
    }

    private boolean isAt(int index, String... words) {
        return sentence.at(index).filter(word -> word.is(words)).isPresent();
    }
}
