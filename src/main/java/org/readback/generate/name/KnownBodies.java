package org.readback.generate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.dictionary.Sense;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/**
 * Firms, teams and places that the toolkit now and then takes for people.
 *
 * @param namesakes firms of the headline that bear the name of somebody in the article: alone it means the firm
 */
record KnownBodies(Map<String, Entity.Kind> kinds, Set<String> inFullNames, Set<String> namesakes) {
    private static final Set<String> THINGS = Set.of("""
            charity company firm bank group foundation association society club team band orchestra label publisher
            newspaper magazine journal agency network brand chain party movement league union organisation organization
            institute consultancy start-up startup manufacturer maker retailer supplier subsidiary brewery
            ship boat ferry trawler drifter tanker yacht vessel album song single novel book film movie play opera poem
            painting series show programme program game app software product river mountain lake island village town
            city hamlet suburb district province racehorse horse hotel restaurant café pub theatre theater school
            language dialect tribe militia brokers lawyers banks""".split("\\s+"));

    private static final Set<String> FIRMS = Set.of(
            "company",
            "firm",
            "bank",
            "charity",
            "agency",
            "manufacturer",
            "maker",
            "retailer",
            "supplier",
            "subsidiary");

    static KnownBodies of(AnnotatedArticle article) {
        Map<String, Entity.Kind> kinds = new HashMap<>();
        Set<String> people = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (Entity entity : sentence.entities()) {
                List<String> words =
                        List.of(sentence.text(entity.first(), entity.last()).split("\\s+"));
                boolean person = entity.kind() == Entity.Kind.PERSON
                        && bodyBeside(sentence, entity).isEmpty();
                if (words.size() > 1 && person) {
                    people.addAll(words);
                } else if (words.size() > 1) {
                    Entity.Kind kind = entity.kind() == Entity.Kind.PERSON ? Entity.Kind.ORGANIZATION : entity.kind();
                    if (kind == Entity.Kind.LOCATION && is(sentence, entity.first() - 1, "in")) {
                        kinds.putIfAbsent(String.join(" ", words), kind);
                    }
                    kinds.putIfAbsent(words.get(0), kind);
                    kinds.putIfAbsent(words.get(words.size() - 1), kind);
                }
            }
        }
        Set<String> namesakes = new HashSet<>(List.of(article.article().title().split("[^\\p{L}\\p{N}-]+")));
        namesakes.removeIf(word -> kinds.get(word) != Entity.Kind.ORGANIZATION || !people.contains(word));
        return new KnownBodies(kinds, people, namesakes);
    }

    List<Entity> toldApart(Sentence sentence) {
        return sentence.entities().stream()
                .map(entity -> told(sentence, entity))
                .filter(entity -> !isWord(sentence, entity))
                .toList();
    }

    /** A language, a plant: one word of the dictionary that means no person and is nobody's first name. */
    private boolean isWord(Sentence sentence, Entity entity) {
        String word = sentence.token(entity.last()).word();
        if (entity.kind() != Entity.Kind.PERSON || entity.length() > 1 || inFullNames.contains(word)) {
            return false;
        }
        List<Sense> senses = WordNet.senses(word, WordClass.NOUN);
        return !senses.isEmpty()
                && senses.stream().noneMatch(Sense::isPerson)
                && !GivenNames.has(word)
                && !isTitled(sentence, entity);
    }

    private static boolean isTitled(Sentence sentence, Entity entity) {
        return sentence.at(entity.first() - 1)
                .filter(before -> Titles.isTitle(before.word()))
                .isPresent();
    }

    private Entity told(Sentence sentence, Entity entity) {
        String text = sentence.text(entity.first(), entity.last());
        if (entity.kind() == Entity.Kind.LOCATION && isThingBehind(sentence, entity, FIRMS)) {
            return new Entity(Entity.Kind.ORGANIZATION, entity.first(), entity.last());
        }
        if (entity.kind() != Entity.Kind.PERSON || isTitled(sentence, entity)) {
            return entity;
        }
        Optional<Entity.Kind> kind = bodyBeside(sentence, entity);
        if (namesakes.contains(text)) {
            kind = Optional.of(Entity.Kind.ORGANIZATION);
        } else if (kind.isEmpty() && !inFullNames.contains(text)) {
            kind = Optional.ofNullable(kinds.get(text));
            boolean from = is(sentence, entity.first() - 1, "from") || is(sentence, entity.first() - 1, "in");
            kind = kind.isEmpty() && from && entity.length() == 1 ? Optional.of(Entity.Kind.LOCATION) : kind;
        }
        return kind.map(body -> new Entity(body, entity.first(), entity.last())).orElse(entity);
    }

    /** "The charity Lund Holm", "a small charity, Lund Holm,", "the auditors, Lund Holm, signed", "Lund Holm, which". */
    private static Optional<Entity.Kind> bodyBeside(Sentence sentence, Entity entity) {
        int before = entity.first() - 1;
        if (is(sentence, before, ",")) {
            before--;
        }
        boolean thing = sentence.at(before)
                .filter(token -> token.tag().matches("NNS?") && THINGS.contains(token.lemma()))
                .filter(token -> sentence.at(token.index() - 1)
                        .filter(word -> word.tag().equals("POS"))
                        .isEmpty())
                .isPresent();
        boolean owner = sentence.at(before)
                        .filter(token -> token.lemma().matches("owner|operator|insurer|lender|maker|developer"))
                        .isPresent()
                && !GivenNames.has(sentence.token(entity.first()).word());
        boolean firm = sentence.at(before)
                        .filter(token -> token.tag().equals("NNS") && RoleNouns.isRoleNoun(token.lemma()))
                        .isPresent()
                && before == entity.first() - 2
                && is(sentence, entity.last() + 1, ",")
                && sentence.at(entity.last() + 2).filter(Token::isVerb).isPresent();
        boolean which = is(sentence, entity.last() + 1, ",") && is(sentence, entity.last() + 2, "which");
        boolean named = entity.length() > 1 && NameKinds.isCompany(sentence.text(entity.first(), entity.last()));
        boolean body = named
                || thing
                || owner
                || firm
                || which
                || leadsBodies(sentence, entity)
                || isThingBehind(sentence, entity, THINGS);
        return body ? Optional.of(Entity.Kind.ORGANIZATION) : Optional.empty();
    }

    /** "A group of banks led by Lund Holm". */
    private static boolean leadsBodies(Sentence sentence, Entity entity) {
        return is(sentence, entity.first() - 1, "by")
                && sentence.at(entity.first() - 2)
                        .filter(verb -> verb.lemma().matches("lead|head"))
                        .isPresent()
                && sentence.at(entity.first() - 3)
                        .filter(noun -> noun.tag().equals("NNS") && THINGS.contains(noun.lemma()))
                        .isPresent();
    }

    /** "Lund Holm, a small charity". */
    private static boolean isThingBehind(Sentence sentence, Entity entity, Set<String> things) {
        int at = entity.last() + 2;
        if (!is(sentence, at - 1, ",")
                || sentence.at(at).filter(word -> word.is("a", "an", "the")).isEmpty()) {
            return false;
        }
        at++;
        while (sentence.at(at)
                .filter(word -> word.tag().matches("NNP?|JJ|VBN|HYPH"))
                .isPresent()) {
            at++;
        }
        return things.contains(sentence.token(at - 1).lemma());
    }

    private static boolean is(Sentence sentence, int index, String word) {
        return sentence.at(index).filter(token -> token.is(word)).isPresent();
    }
}
