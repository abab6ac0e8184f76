package org.readback.generate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whom "he", "she", "his" and "her" mean, where nobody else can be meant; in doubt, nobody. */
public final class Referents {
    private final Map<Place, Person> meant = new HashMap<>();
    private final AnnotatedArticle article;
    private final People people;
    private final Optional<Person> protagonist;
    private final Company company;

    private record Place(int sentence, int token) {}

    private Referents(AnnotatedArticle article, People people) {
        this.article = article;
        this.people = people;
        this.company = new Company(people, Genders.of(article, people), this::meant);
        this.protagonist = Protagonist.of(article, people, company.genders());
    }

    /** Reads an article from its first sentence to its last: what a pronoun means tells what the next one can mean. */
    static Referents of(AnnotatedArticle article, People people) {
        Referents referents = new Referents(article, people);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isAsked(sentence, token)) {
                    referents
                            .resolve(sentence, token)
                            .ifPresent(
                                    person -> referents.meant.put(new Place(sentence.index(), token.index()), person));
                }
            }
        }
        return referents;
    }

    private static boolean isAsked(Sentence sentence, Token token) {
        return !token.quoted()
                && !Transcript.holds(sentence)
                && token.is("he", "she", "him", "her", "his")
                && sentence.entity(token).isEmpty();
    }

    /** The person that a pronoun stands for. */
    public Optional<Person> meant(Sentence sentence, Token pronoun) {
        return Optional.ofNullable(meant.get(new Place(sentence.index(), pronoun.index())));
    }

    /** The nearest sentence, from a pronoun's own backwards, that names the person it stands for. */
    public Optional<Sentence> naming(Sentence sentence, Token pronoun) {
        return meant(sentence, pronoun).flatMap(person -> {
            for (int i = sentence.index(); i >= 0; i--) {
                if (people.in(article.sentences().get(i)).contains(person)) {
                    return Optional.of(article.sentences().get(i));
                }
            }
            return Optional.empty();
        });
    }

    Genders genders() {
        return company.genders();
    }

    /** Who is told of before a pronoun. */
    public ToldBefore toldBefore() {
        return new ToldBefore(company);
    }

    /** Whether somebody else than the speaker, come in since the sentence that names him, could be meant. */
    public boolean hasRival(Person speaker, Sentence naming, Sentence sentence, Token pronoun) {
        return new Rivals(article, company, protagonist).has(speaker, naming, sentence, pronoun);
    }

    private Optional<Person> resolve(Sentence sentence, Token pronoun) {
        Gender gender = Gender.of(pronoun).orElseThrow();
        List<Somebody> all = company.of(sentence);
        List<Somebody> before = new ArrayList<>(all);
        before.removeIf(each -> each.word().index() >= pronoun.index() || !each.couldBe(gender));
        before.removeIf(each -> Binding.excludes(sentence, pronoun, each));
        if (Binding.isTold(sentence, pronoun)) {
            List<Somebody> telling = List.copyOf(before);
            return across(sentence, pronoun, gender)
                    .or(() -> goingOn(sentence, pronoun, List.of(), gender))
                    .filter(person -> telling.stream().noneMatch(each -> each.is(person)))
                    .filter(person -> isOf(gender, person));
        }
        if (all.stream().anyMatch(each -> each.couldBe(gender) && Binding.isAgentBehind(sentence, pronoun, each))) {
            return Optional.empty();
        }
        Optional<Person> found = Binding.owner(sentence, pronoun, before)
                .or(() -> before.isEmpty()
                        ? across(sentence, pronoun, gender)
                        : within(sentence, pronoun, before, gender))
                .or(() -> ahead(sentence, pronoun, all, gender))
                .or(() -> goingOn(sentence, pronoun, before, gender));
        return found.filter(person -> isOf(gender, person));
    }

    private boolean isOf(Gender gender, Person person) {
        return company.genders().of(person).equals(Optional.of(gender));
    }

    /** "Speaking from his home, Lund said": the pronoun comes before the name. */
    private Optional<Person> ahead(Sentence sentence, Token pronoun, List<Somebody> all, Gender gender) {
        List<Somebody> others = all.stream()
                .filter(each -> each.couldBe(gender) && !each.isPronoun())
                .toList();
        boolean fronted = sentence.token(0).tag().matches("IN|VBG|VBN|WRB")
                && Subjects.role(sentence, pronoun) == Somebody.Role.OTHER;
        Optional<Person> one = others.isEmpty() || !fronted ? Optional.empty() : one(others);
        boolean leads = one.isPresent()
                && others.get(0).role() != Somebody.Role.OTHER
                && others.get(0).word().index() > pronoun.index();
        boolean controlled = sentence.token(0).isVerb();
        return leads && (controlled || isAloneBefore(sentence, one.get(), gender)) ? one : Optional.empty();
    }

    /** In a story of one person, "he" goes on meaning that person until somebody else comes in. */
    private Optional<Person> goingOn(Sentence sentence, Token pronoun, List<Somebody> before, Gender gender) {
        boolean speech = isSpeech(sentence, pronoun);
        return protagonist
                .filter(person -> !speech || isLastSpeaker(person, sentence, gender))
                .filter(person -> before.stream().allMatch(each -> each.isPronoun() || each.is(person)))
                .filter(person -> Recent.before(article, sentence)
                        .limit(speech ? 6 : 2)
                        .flatMap(earlier -> company.of(earlier).stream())
                        .filter(each -> each.couldBe(gender) && (!each.isPronoun() || isSomebodyElse(each)))
                        .filter(each ->
                                each.person().isPresent() || each.role() != Somebody.Role.OTHER || isSomebodyElse(each))
                        .allMatch(each -> each.is(person)));
    }

    /** "Lund declined to name him": whom, nobody knows, but not Lund. */
    private static boolean isSomebodyElse(Somebody each) {
        return each.isPronoun() && each.person().isEmpty() && each.word().is("him");
    }

    private boolean isLastSpeaker(Person person, Sentence sentence, Gender gender) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Optional<Somebody> speaker = company.of(article.sentences().get(i)).stream()
                    .filter(each -> each.couldBe(gender) && each.role() == Somebody.Role.SPEAKER)
                    .findFirst();
            if (speaker.isPresent()) {
                return speaker.get().is(person);
            }
        }
        return true;
    }

    private Optional<Person> within(Sentence sentence, Token pronoun, List<Somebody> before, Gender gender) {
        Somebody last = before.get(before.size() - 1);
        if (last.isPronoun()) {
            Optional<Person> known = one(before);
            if (known.isPresent()
                    && before.stream().anyMatch(each -> each.role() == Somebody.Role.TOPIC)
                    && isAloneBefore(sentence, known.get(), gender)) {
                return known;
            }
            return isSpeech(sentence, pronoun) && !isSpeech(sentence, last.word())
                    ? across(sentence, pronoun, gender).filter(last::is)
                    : last.person();
        }
        Optional<Person> one = one(before);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        boolean acts = before.stream()
                .anyMatch(each -> Subjects.verb(sentence, each.word()).isPresent());
        boolean reported = !pronoun.tag().equals("PRP$") && last.role() == Somebody.Role.SPEAKER;
        boolean safe = acts && !isSpeech(sentence, pronoun) && !reported;
        return safe || isAloneBefore(sentence, one.get(), gender) ? one : Optional.empty();
    }

    /** Whether the two sentences before name nobody else whom the pronoun could mean. */
    private boolean isAloneBefore(Sentence sentence, Person person, Gender gender) {
        return Recent.before(article, sentence)
                .limit(2)
                .allMatch(earlier -> company.of(earlier).stream()
                        .filter(each -> each.couldBe(gender) && (each.person().isPresent() || each.isPronoun()))
                        .allMatch(each -> each.is(person)));
    }

    /** Whether the pronoun is the subject of a verb of saying. */
    private static boolean isSpeech(Sentence sentence, Token pronoun) {
        return Subjects.speaks(sentence, pronoun);
    }

    private Optional<Person> across(Sentence sentence, Token pronoun, Gender gender) {
        List<Sentence> earlier = Recent.before(article, sentence).toList();
        int gaps = 0;
        for (int i = 0; i < earlier.size(); i++) {
            List<Somebody> company = new ArrayList<>(this.company.of(earlier.get(i)));
            company.removeIf(each -> !each.couldBe(gender) || each.isAnybody());
            if (!company.isEmpty()) {
                List<Sentence> rest = earlier.subList(i, earlier.size());
                return new Antecedent(sentence, pronoun, earlier.get(i), company, protagonist)
                        .person()
                        .filter(person -> isUnrivalled(person, sentence, pronoun, rest, gender));
            }
            gaps += Recent.isAllQuoted(earlier.get(i)) ? 0 : 1;
            if (gaps > 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A speaker's next words are a speaker's; anything else told of "him" could be of whom the speaker spoke. */
    private boolean isUnrivalled(
            Person person, Sentence sentence, Token pronoun, List<Sentence> earlier, Gender gender) {
        if (isSpeech(sentence, pronoun) || protagonist.filter(person::equals).isPresent()) {
            return true;
        }
        List<Somebody> nearest = company.of(earlier.get(0));
        boolean told = nearest.stream().anyMatch(each -> each.is(person) && each.role() == Somebody.Role.TOPIC);
        int window = told ? (isNear(earlier.get(0), sentence) ? 1 : 2) : 4;
        return earlier.stream()
                .limit(window)
                .allMatch(one -> company.of(one).stream()
                        .filter(each -> each.couldBe(gender))
                        .filter(each -> each.person().isPresent() || (!told && one.index() >= sentence.index() - 2))
                        .allMatch(each -> each.is(person)));
    }

    private static boolean isNear(Sentence earlier, Sentence sentence) {
        return earlier.paragraph().number() == sentence.paragraph().number();
    }

    private static Optional<Person> one(List<Somebody> all) {
        Optional<Person> first = all.get(0).person();
        return first.filter(person -> all.stream().allMatch(each -> each.is(person)));
    }
}
