package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Of whom sentences tell before a pronoun in the last of them, with or without a name. */
public final class ToldBefore {
    private final Company company;

    ToldBefore(Company company) {
        this.company = company;
    }

    /**
     * Whether words before a pronoun tell of somebody whom it can mean.
     *
     * @param shown sentences up to the pronoun's own, which is the last
     */
    public boolean isAnybodyBefore(List<Sentence> shown, Token pronoun) {
        return before(shown, pronoun).findAny().isPresent();
    }

    /**
     * The one person of whom sentences tell who could be meant by a pronoun in the last of them, where nobody else is
     * told of, with or without a name.
     */
    public Optional<Person> onlyOne(List<Sentence> told, Token pronoun) {
        Gender gender = Gender.of(pronoun).orElseThrow();
        Sentence own = told.get(told.size() - 1);
        List<Somebody> all = told.stream()
                .flatMap(each -> company.of(each).stream()
                        .filter(one -> !each.equals(own) || one.word().index() < pronoun.index()))
                .filter(each -> each.couldBe(gender) && !each.isAnybody())
                .toList();
        Optional<Person> first = all.isEmpty() || all.get(0).isPronoun()
                ? Optional.empty()
                : all.get(0).person();
        return first.filter(person -> all.stream()
                .allMatch(each -> each.isPronoun() ? each.person().isEmpty() || each.is(person) : each.is(person)));
    }

    /** The same of somebody without a name: "a bookkeeper". */
    public boolean isUnnamedBefore(List<Sentence> shown, Token pronoun) {
        return before(shown, pronoun).anyMatch(each -> each.person().isEmpty());
    }

    private Stream<Somebody> before(List<Sentence> shown, Token pronoun) {
        Gender gender = Gender.of(pronoun).orElseThrow();
        Sentence own = shown.get(shown.size() - 1);
        Stream<Somebody> earlier =
                shown.subList(0, shown.size() - 1).stream().flatMap(each -> company.of(each).stream());
        Stream<Somebody> beside = company.of(own).stream()
                .filter(each -> each.word().index() < pronoun.index()
                        && !Binding.excludes(own, pronoun, each)
                        && !isOfOwnClause(own, pronoun, each.word()));
        return Stream.concat(earlier, beside)
                .filter(each -> !each.isPronoun() && !each.isAnybody() && each.couldBe(gender));
    }

    /** "A critic who described her music": not the critic's. */
    private static boolean isOfOwnClause(Sentence sentence, Token pronoun, Token noun) {
        Optional<Token> verb = sentence.head(pronoun);
        while (verb.isPresent() && !verb.get().isVerb()) {
            verb = sentence.head(verb.get());
        }
        return verb.filter(told -> sentence.relation(told).startsWith("acl"))
                .flatMap(sentence::head)
                .filter(noun::equals)
                .isPresent();
    }
}
