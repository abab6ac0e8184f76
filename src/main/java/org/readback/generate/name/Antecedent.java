package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/**
 * Whom of the last sentence with people in it a pronoun can mean.
 *
 * @param company those in the earlier sentence whom the pronoun could mean by its gender
 */
record Antecedent(
        Sentence sentence, Token pronoun, Sentence earlier, List<Somebody> company, Optional<Person> protagonist) {
    Optional<Person> person() {
        List<Somebody> leading = company.stream()
                .filter(each -> each.role() != Somebody.Role.OTHER)
                .toList();
        Optional<Person> only = only(company);
        if (only.isPresent()) {
            return !isNextParagraph() || !leading.isEmpty() || only.equals(protagonist) ? only : Optional.empty();
        }
        Optional<Person> leader = leading.isEmpty() ? Optional.empty() : only(leading);
        boolean said = leading.stream().anyMatch(each -> each.isPronoun() || each.role() == Somebody.Role.SPEAKER);
        boolean nameless = company.stream()
                .allMatch(each -> each.person().isEmpty() || each.person().equals(leader));
        boolean speaks = (said || nameless) && Subjects.speaks(sentence, pronoun);
        boolean goesOn = leader.equals(protagonist)
                && leading.stream().allMatch(Somebody::isPronoun)
                && nameless
                && Subjects.role(sentence, pronoun) != Somebody.Role.OTHER;
        return speaks || goesOn ? leader : Optional.empty();
    }

    private boolean isNextParagraph() {
        return earlier.paragraph().number() != sentence.paragraph().number();
    }

    private static Optional<Person> only(List<Somebody> some) {
        Optional<Person> first = some.get(0).person();
        return first.filter(person -> some.stream().allMatch(each -> each.is(person)));
    }
}
