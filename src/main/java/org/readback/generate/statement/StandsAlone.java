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

/** Whether a statement is whole, and understood by who has only it before the eyes. */
record StandsAlone(Statement statement) {
    private static final Pattern UNCOUNTED = Pattern.compile(
            "\\bfrom (?:\\d+|[a-z]+) to (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?=[.,]|$)|\\bof those who\\b"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:a|per|each) (?:day|week|month|year)\\b");

    private static final int MIN_CONTENT = 4;
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 34;
    private static final int MAX_UNCUT = 42;
    /** So much of it is clear even without a name. */
    private static final int RICH = 9;

    /** What keeps a statement from standing alone; empty when nothing does. */
    static Optional<Fault> fault(Statement statement) {
        return new StandsAlone(statement).fault();
    }

    /** Whether it is clear at least to who has the article before the eyes. */
    static boolean isClearBesideTheArticle(Statement statement) {
        return fault(statement).filter(fault -> !fault.goesBesideTheArticle()).isEmpty()
                && statement.text().isPresent();
    }

    private Optional<Fault> fault() {
        if (!isOfFitLength()) {
            return Optional.of(Fault.TOO_SHORT_OR_LONG);
        }
        if (beginsAmiss() || goesAstray()) {
            return Optional.of(Fault.NO_PLAIN_SENTENCE);
        }
        if (isSpoken()) {
            return Optional.of(Fault.SOMEBODYS_WORDS);
        }
        if (!Intact.is(sentence(), words()) || losesComma() || isBareSaying() || isTorn()) {
            return Optional.of(Fault.TORN);
        }
        if (isOfSomebody() || isBySomebody() || isOfUnnamed() || isOfUncounted()) {
            return Optional.of(Fault.OF_UNTOLD);
        }
        if (!namesAreKnown()) {
            return Optional.of(Fault.UNNAMED);
        }
        boolean rich = isUncut() && Vagueness.contentWords(words()) >= RICH;
        if (!isOfLead() && !rich && !story().familiar().anchors(words())) {
            return Optional.of(Fault.UNTIED);
        }
        if (isBeforeAnotherTime()) {
            return Optional.of(Fault.BEFORE_UNTOLD);
        }
        if (new Introduced(story().text(), story().familiar()).isMissing(sentence(), words(), Optional.empty())) {
            return Optional.of(Fault.NOT_INTRODUCED);
        }
        return statement.text().isPresent() ? Optional.empty() : Optional.of(Fault.POINTS_OUTSIDE);
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

    private boolean isOfFitLength() {
        long count = words().stream()
                .filter(word -> word.word().matches("[\\p{L}\\p{N}].*"))
                .count();
        return count >= MIN_WORDS
                && count <= (isUncut() ? MAX_UNCUT : MAX_WORDS)
                && Vagueness.contentWords(words()) >= MIN_CONTENT;
    }

    /** The whole sentence, but for a link at its start. */
    private boolean isUncut() {
        return words().size() + 3 >= sentence().tokens().size() - 1;
    }

    private boolean beginsAmiss() {
        // an item of a list goes on from what stands before the list
        boolean item = !sentence().token(0).word().matches("[\\p{Lu}\\p{N}“\"].*");
        Token first = words().get(0);
        boolean somebody = story().people().meant(sentence(), first).isPresent();
        return item
                || (first.tag().equals("PRP") && !somebody)
                || first.tag().matches("WDT|WP|CC|VB[DZPN]|POS|MD|RP|EX")
                || first.word().matches("(?i)that[’']?s?|it[’']?s?")
                || (first.tag().equals("VBG") && words().stream().noneMatch(word -> word.is(",")));
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

    private boolean goesAstray() {
        return words().stream()
                .anyMatch(word -> (word.word().matches("[—–]|--") && !isUncut())
                        || (word.lemma().equals("add")
                                && sentence().relation(word).equals("root"))
                        || (word.is("that") && isPointing(word)));
    }

    /** "A company spokesman said": of which company only another sentence tells. */
    private boolean isBySomebody() {
        return words().stream()
                .filter(word -> sentence().relation(word).startsWith("nsubj") && RoleNouns.isRoleNoun(word.word()))
                .filter(word -> sentence().children(word, "det").stream().anyMatch(det -> det.is("a", "an")))
                .anyMatch(word ->
                        Sayings.isSaying(sentence().head(word).map(Token::lemma).orElse("")) && !holdsName(word));
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

    private boolean isOfLead() {
        return sentence().paragraph().number()
                == story().sentences().get(0).paragraph().number();
    }

    /** The sentence was cut in two at an abbreviation. */
    private boolean isTorn() {
        Token last = words().get(words().size() - 1);
        return (last.word().endsWith(".") && !last.word().matches("(?:\\p{Lu}\\.)+"))
                || story().text()
                        .after(sentence())
                        .filter(next -> next.paragraph().number()
                                == sentence().paragraph().number())
                        .filter(next -> next.tokens().get(0).word().matches("[\\p{Ll}—–-].*"))
                        .isPresent();
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

    private boolean holdsName(Token top) {
        return sentence().subtree(top).stream()
                .anyMatch(index ->
                        statement.holds(index) && sentence().token(index).isProperNoun());
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
}
