package org.readback.generate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;

/** Words of a sentence that name a person, in full or not. */
record Mention(Sentence sentence, Entity entity, List<String> words) {
    static List<Mention> all(AnnotatedArticle article) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Entity entity : sentence.entities()) {
                Mention mention = of(sentence, entity);
                if (entity.kind() == Entity.Kind.PERSON && !mention.words().isEmpty()) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    static Mention of(Sentence sentence, Entity entity) {
        // by blanks, not by tokens: the toolkit cuts "Park Ji-hoon" at its hyphen
        String text = sentence.text(entity.first(), entity.last()).replaceAll("['’]s?$", "");
        List<String> words = Arrays.asList(text.split("\\s+"));
        return new Mention(sentence, entity, Titles.stripped(words));
    }

    /** What the title before the name tells: "Mrs". */
    Optional<Gender> title() {
        return sentence.at(entity.first())
                .flatMap(own -> Titles.gender(own.word()))
                .or(() -> sentence.at(entity.first() - 1).flatMap(before -> Titles.gender(before.word())));
    }

    /** "The founding Lund family" is more than one. */
    boolean isFamily() {
        int before = entity.first() - 1;
        while (sentence.at(before)
                .filter(token -> token.tag().matches("JJ|VBG|VBN|NN"))
                .isPresent()) {
            before--;
        }
        boolean determined =
                sentence.at(before).filter(token -> token.tag().equals("DT")).isPresent();
        return isSurname() && isModifier() && determined;
    }

    boolean isSurname() {
        return words.size() == 1;
    }

    boolean isBefore(Mention other) {
        return sentence.index() < other.sentence.index()
                || (sentence.index() == other.sentence.index() && entity.last() < other.entity.first());
    }

    boolean isFullName() {
        return words.size() >= 2
                && words.size() <= 5
                && words.stream().allMatch(word -> word.matches("\\p{L}[\\p{L}.'’-]*"))
                && (words.stream().noneMatch(word -> RoleNouns.isRoleNoun(word)) || isBaker())
                && isCapitalised(words.get(0))
                && isCapitalised(words.get(words.size() - 1))
                && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "Rosa Baker": a trade is a last name behind a first name. */
    private boolean isBaker() {
        return GivenNames.has(words.get(0))
                && words.subList(0, words.size() - 1).stream().noneMatch(word -> RoleNouns.isRoleNoun(word));
    }

    /** Whether "the" or "a" stands before the name, as before the name of a team or a ship. */
    boolean followsArticle() {
        return sentence.at(entity.first() - 1)
                .filter(before -> before.is("the", "a", "an"))
                .isPresent();
    }

    /** Whether the name only tells which kind of the noun behind it is meant. */
    boolean isModifier() {
        return sentence.at(entity.last() + 1)
                .filter(next -> next.isNoun() && sentence.time(next).isEmpty() && !Titles.areLetters(next.word()))
                .isPresent();
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.matches("(al|el)-\\p{Lu}.*");
    }

    String name() {
        return String.join(" ", words);
    }
}
