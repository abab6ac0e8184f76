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
        boolean named = this.company.stream().anyMatch(each -> each.person().isPresent() && !each.isPronoun());
        int first = this.company.stream()
                .filter(each -> each.person().isPresent() && !each.isPronoun())
                .mapToInt(each -> each.word().index())
                .findFirst()
                .orElse(0);
        // "Before anyone paid him, Lund …": a pronoun that leads to the name
        List<Somebody> company = this.company.stream()
                .filter(each -> !named
                        || each.person().isPresent()
                        || !each.isPronoun()
                        || each.role() != Somebody.Role.OTHER
                        || (each.word().is("him") && each.word().index() > first)
                        || each.word().tag().equals("PRP$"))
                .toList();
        List<Somebody> leading = company.stream()
                .filter(each -> each.role() != Somebody.Role.OTHER)
                .toList();
        Optional<Person> only = only(company);
        if (only.isPresent()) {
            return isFarFrom(only.get(), leading) ? Optional.empty() : only;
        }
        Optional<Person> leader = leading.isEmpty() ? Optional.empty() : only(leading);
        boolean led = leading.stream().allMatch(Somebody::isPronoun);
        boolean nameless = company.stream()
                .allMatch(each -> each.person().isEmpty() || each.person().equals(leader));
        boolean speaks = (led || nameless) && Subjects.speaks(sentence, pronoun);
        boolean goesOn = leader.equals(protagonist)
                && leading.stream().allMatch(Somebody::isPronoun)
                && nameless
                && Subjects.role(sentence, pronoun) != Somebody.Role.OTHER;
        return speaks || goesOn ? leader : Optional.empty();
    }

    /** A new paragraph goes on about the last one's leading person, but rather about the story's protagonist. */
    private boolean isFarFrom(Person only, List<Somebody> leading) {
        boolean other = protagonist.filter(only::equals).isEmpty();
        boolean told = protagonist.isPresent() && !Subjects.speaks(sentence, pronoun);
        return isNextParagraph() && other && (leading.isEmpty() || told);
    }

    private boolean isNextParagraph() {
        return earlier.paragraph().number() != sentence.paragraph().number();
    }

    private static Optional<Person> only(List<Somebody> some) {
        Optional<Person> first = some.get(0).person();
        return first.filter(person -> some.stream().allMatch(each -> each.is(person)));
    }
}
