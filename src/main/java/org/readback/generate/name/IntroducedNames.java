package org.readback.generate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Names whose neighbours tell that they are a person's: "Miss Ada Lund", "Ada Lund, 52,", "Ada Lund, who sells". */
final class IntroducedNames {
    private static final int LONGEST = 4;
    /** "Patrick Olusegun SC" is Patrick Olusegun. */
    private static final Set<String> HONOURS =
            Set.of("SC", "KC", "QC", "MP", "MSP", "MEP", "TD", "OBE", "CBE", "MBE", "FRS", "PhD", "MD", "RN", "DSO");

    private IntroducedNames() {}

    static List<Entity> in(Sentence sentence) {
        List<Entity> names = new ArrayList<>();
        for (Entity entity : sentence.entities()) {
            names.add(withoutTitle(sentence, entity));
        }
        List<Entity> all = List.copyOf(names);
        for (Entity run : runs(sentence)) {
            boolean free = names.stream()
                    .filter(run::overlaps)
                    .allMatch(known -> known.kind() == Entity.Kind.LOCATION && within(run, known));
            if (free && isIntroduced(sentence, run)) {
                all = NamesRead.with(all, run);
            }
        }
        return all;
    }

    private static boolean within(Entity whole, Entity part) {
        return whole.first() <= part.first() && part.last() <= whole.last();
    }

    /** "Sgt Lund" and "Lund KC" name Lund; and whatever the toolkit takes "Miss Ada Lund" for, it is a person. */
    private static Entity withoutTitle(Sentence sentence, Entity entity) {
        boolean sure = Titles.isSure(sentence.token(entity.first()).word());
        boolean person = entity.kind() == Entity.Kind.PERSON;
        int first = entity.first();
        while (first < entity.last() && isTitle(sentence, first) && (person || sure)) {
            first++;
        }
        int last = entity.last();
        while (person
                && last > first + 1
                && HONOURS.contains(sentence.token(last).word())) {
            last--;
        }
        // "says Lund of Holm" has two names
        while (person && last > first && sentence.text(first, last).contains(" of ")) {
            last--;
        }
        while (last > first && sentence.token(last).is("of")) {
            last--;
        }
        return first == entity.first() && last == entity.last() ? entity : new Entity(Entity.Kind.PERSON, first, last);
    }

    /** "Dean Smith" is a whole name: a role's noun is a title only before two words. */
    private static boolean isTitle(Sentence sentence, int index) {
        return Titles.isTitle(sentence.token(index).word())
                && !sentence.token(index + 1).tag().equals("HYPH");
    }

    /** Stretches of capitalised words, hyphens between them included, titles before them not. */
    private static List<Entity> runs(Sentence sentence) {
        List<Entity> runs = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= sentence.tokens().size(); i++) {
            boolean part = i < sentence.tokens().size() && isPart(sentence, i, first);
            if (part && first < 0) {
                first = i;
            } else if (!part && first >= 0) {
                runs.add(new Entity(Entity.Kind.PERSON, first, i - 1));
                first = -1;
            }
        }
        return runs;
    }

    private static boolean isPart(Sentence sentence, int index, int first) {
        Token token = sentence.token(index);
        if (token.tag().equals("HYPH")) {
            return first >= 0
                    && sentence.at(index + 1).filter(Token::isProperNoun).isPresent();
        }
        boolean capital = token.word().matches("\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*|\\p{Lu}\\.");
        boolean title = first < 0 && Titles.isTitle(token.word());
        boolean named = token.isProperNoun()
                || (index > 0 && token.tag().matches("JJ|NN|VBG") && isBeforeName(sentence, index));
        return capital && named && !title && sentence.time(token).isEmpty();
    }

    private static boolean isBeforeName(Sentence sentence, int index) {
        return sentence.at(index + 1)
                .filter(next -> next.tag().equals("NNP")
                        && Character.isUpperCase(next.word().charAt(0)))
                .isPresent();
    }

    private static boolean isIntroduced(Sentence sentence, Entity run) {
        if (run.length() > LONGEST + 2) {
            return false;
        }
        boolean titled = sentence.at(run.first() - 1)
                .filter(before -> Titles.isSure(before.word()))
                .isPresent();
        return titled
                || (run.length() > 1
                        && !isRole(sentence, run)
                        && (isAged(sentence, run)
                                || isWho(sentence, run)
                                || isAfterRole(sentence, run)
                                || isBeforeRole(sentence, run)
                                || isAfterTitle(sentence, run)));
    }

    private static boolean isRole(Sentence sentence, Entity run) {
        return sentence.tokens().subList(run.first(), run.last() + 1).stream()
                .anyMatch(token -> RoleNouns.isRoleNoun(token.word()));
    }

    private static boolean isAged(Sentence sentence, Entity run) {
        return is(sentence, run.last() + 1, ",")
                && sentence.at(run.last() + 2)
                        .filter(age -> age.word().matches("[1-9]\\d"))
                        .isPresent()
                && sentence.at(run.last() + 3)
                        .filter(mark -> mark.word().matches("[,.]"))
                        .isPresent();
    }

    /** "…, who sells", but not the team in "…, who have won". */
    private static boolean isWho(Sentence sentence, Entity run) {
        return is(sentence, run.last() + 1, ",")
                && is(sentence, run.last() + 2, "who")
                && sentence.at(run.last() + 3)
                        .filter(verb -> verb.tag().matches("VBZ|VBD|MD|RB") && !verb.is("were"))
                        .isPresent();
    }

    /** "Foreign Ministry spokesman Ada Lund said". */
    private static boolean isAfterRole(Sentence sentence, Entity run) {
        boolean role = sentence.at(run.first() - 1)
                .filter(before -> before.tag().equals("NN") && RoleNouns.isRoleNoun(before.word()))
                .isPresent();
        boolean ended = sentence.at(run.last() + 1)
                .filter(next -> next.isVerb() || next.isBreak() || next.word().matches("[.?!]"))
                .isPresent();
        return role && ended;
    }

    /** "Ada Lund, a spokeswoman for". */
    private static boolean isBeforeRole(Sentence sentence, Entity run) {
        int at = run.last() + 3;
        boolean told = is(sentence, at - 2, ",")
                && sentence.at(at - 1).filter(word -> word.is("a", "an", "the")).isPresent();
        while (told
                && sentence.at(at)
                        .filter(word -> word.tag().matches("NNP?|JJ|HYPH"))
                        .isPresent()) {
            at++;
        }
        return told
                && at > run.last() + 3
                && RoleNouns.isRoleNoun(sentence.token(at - 1).word());
    }

    /** "President Ada Lund", whom the toolkit took for a place. */
    private static boolean isAfterTitle(Sentence sentence, Entity run) {
        return sentence.at(run.first() - 1)
                .filter(before -> before.isProperNoun() && Titles.isTitle(before.word()))
                .isPresent();
    }

    private static boolean is(Sentence sentence, int index, String word) {
        return sentence.at(index).filter(token -> token.is(word)).isPresent();
    }
}
