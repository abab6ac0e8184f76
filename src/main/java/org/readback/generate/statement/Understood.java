package org.readback.generate.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.realise.Introduced;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;

/** Whether a whole statement is understood by who has only it before the eyes. */
record Understood(Statement statement) {
    private static final Pattern UNCOUNTED = Pattern.compile(
            "\\bfrom (?:\\d+|[a-z]+) to (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?=[.,]|$)|\\bof those who\\b"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:a|per|each) (?:day|week|month|year)\\b");

    /** So much of it is clear even without a name. */
    private static final int RICH = 9;

    Optional<Fault> fault() {
        if (isOfSomebody()
                || isBySomebody()
                || isOfUnnamed()
                || isOfUncounted()
                || Vagueness.hasBareCount(sentence(), words())) {
            return Optional.of(Fault.OF_UNTOLD);
        }
        if (!namesAreKnown()) {
            return Optional.of(Fault.UNNAMED);
        }
        if (!isOfLead() && !isRich() && !story().familiar().anchors(words())) {
            return Optional.of(Fault.UNTIED);
        }
        if (isBeforeAnotherTime()) {
            return Optional.of(Fault.BEFORE_UNTOLD);
        }
        if (new Introduced(story().text(), story().familiar()).isMissing(sentence(), words())) {
            return Optional.of(Fault.NOT_INTRODUCED);
        }
        return statement.text().isPresent() ? Optional.empty() : Optional.of(Fault.POINTS_OUTSIDE);
    }

    /** "The former schoolteacher laughed": who that is only another sentence tells. */
    private boolean isOfSomebody() {
        return words().stream()
                .filter(word -> sentence().relation(word).startsWith("nsubj") && RoleNouns.isRoleNoun(word.word()))
                .filter(word -> !story().familiar().knows(word)
                        || sentence().children(word, "amod").size() > 0)
                .anyMatch(word -> sentence().children(word, "det").stream().anyMatch(article -> article.is("the"))
                        && sentence().children(word, "appos", "nmod", "nmod:poss", "compound", "acl:relcl").stream()
                                .noneMatch(this::holdsName));
    }

    /** "A company spokesman said": of which company only another sentence tells. */
    private boolean isBySomebody() {
        return words().stream()
                .filter(word -> sentence().relation(word).startsWith("nsubj") && RoleNouns.isRoleNoun(word.word()))
                .filter(word -> sentence().children(word, "det").stream().anyMatch(det -> det.is("a", "an")))
                .anyMatch(word ->
                        Sayings.isSaying(sentence().head(word).map(Token::lemma).orElse("")) && !holdsName(word));
    }

    private boolean holdsName(Token top) {
        return sentence().subtree(top).stream()
                .anyMatch(index ->
                        statement.holds(index) && sentence().token(index).isProperNoun());
    }

    /** "Neither was mentioned", "only 6 percent could read": of whom or what isn't told. */
    private boolean isOfUnnamed() {
        return words().stream()
                .filter(word -> sentence().relation(word).startsWith("nsubj"))
                .filter(word -> (word.tag().matches("DT|PDT|JJ.?|CD|RB.?")
                                && !word.word().matches("\\d{4}"))
                        || word.is(
                                "percent",
                                "%",
                                "cent",
                                "one",
                                "ones",
                                "everything",
                                "something",
                                "anything",
                                "everyone",
                                "half",
                                "third",
                                "thirds",
                                "quarter",
                                "quarters"))
                .anyMatch(word ->
                        sentence().children(word, "nmod").stream().noneMatch(of -> statement.holds(of.index())));
    }

    /** "It slipped from 12 to 11", "nine of those who took part". */
    private boolean isOfUncounted() {
        return statement.text().filter(text -> UNCOUNTED.matcher(text).find()).isPresent();
    }

    /** A bare surname that the article never gives in full tells little. */
    private boolean namesAreKnown() {
        return words().stream()
                .filter(word -> sentence()
                        .entity(word)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON && entity.length() == 1)
                        .isPresent())
                .allMatch(word -> story().people().named(sentence(), word).isPresent());
    }

    private boolean isOfLead() {
        return sentence().paragraph().number()
                == story().sentences().get(0).paragraph().number();
    }

    private boolean isRich() {
        return statement.isUncut() && Vagueness.contentWords(words()) >= RICH;
    }

    /** "Lund had been married for a week": when that was only another sentence tells. */
    private boolean isBeforeAnotherTime() {
        boolean pluperfect = words().stream()
                .filter(word ->
                        sentence().relation(word).equals("root") && word.tag().equals("VBN"))
                .flatMap(word -> sentence().children(word, "aux").stream())
                .anyMatch(word -> word.is("had"));
        return pluperfect
                && words().stream()
                        .noneMatch(word -> word.is("when", "before", "until", "by", "after", "since")
                                || word.word().matches("\\d{4}"));
    }

    private Story story() {
        return statement.story();
    }

    private Sentence sentence() {
        return statement.sentence();
    }

    private List<Token> words() {
        return statement.words();
    }
}
