package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Countries;
import org.readback.generate.name.NameKinds;
import org.readback.generate.name.Places;

/** Places and organisations of the same story and the same kind. */
final class OtherNames {
    private OtherNames() {}

    static List<Distractor> thanPlace(String key, Asked asked, Random random) {
        Optional<String> kind = kindOfPlace(key, asked);
        List<String> names = named(Entity.Kind.LOCATION, asked, random);
        names.removeIf(name ->
                Countries.named(name).isPresent() || !kindOfPlace(name, asked).equals(kind));
        return distractors(key, names, asked);
    }

    /** "Lewes, East Sussex": the place behind the comma is a region. */
    private static Optional<String> kindOfPlace(String name, Asked asked) {
        return NameKinds.ofPlace(name)
                .or(() -> asked.story().sentences().stream().anyMatch(sentence -> Places.isRegion(sentence, name))
                        ? Optional.of("region")
                        : Optional.empty());
    }

    static List<Distractor> thanOrganisation(String key, Asked asked, Random random) {
        Optional<String> kind = NameKinds.ofOrganisation(key);
        List<String> names = named(Entity.Kind.ORGANIZATION, asked, random);
        // of a name that doesn't tell its kind nobody knows what is like it
        names.removeIf(name -> kind.isEmpty() || !NameKinds.ofOrganisation(name).equals(kind));
        return distractors(key, names, asked);
    }

    private static List<String> named(Entity.Kind kind, Asked asked, Random random) {
        Set<String> names = new LinkedHashSet<>();
        for (Sentence sentence : asked.story().sentences()) {
            for (Entity entity : sentence.entities()) {
                String name = sentence.text(entity.first(), entity.last());
                boolean sure = kind != Entity.Kind.LOCATION || Places.isPlaced(sentence, entity);
                if (entity.kind() == kind
                        && sure
                        && name.matches("\\p{Lu}[\\p{L} .'’&-]+")
                        && !isPart(sentence, entity)) {
                    names.add(name);
                }
            }
        }
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** "Bergen Bank", cut by the toolkit after its first word, is no town. */
    private static boolean isPart(Sentence sentence, Entity entity) {
        return sentence.at(entity.last() + 1)
                        .filter(next -> next.isProperNoun())
                        .isPresent()
                || sentence.at(entity.first() - 1)
                        .filter(before -> before.isProperNoun())
                        .isPresent();
    }

    private static List<Distractor> distractors(String key, List<String> names, Asked asked) {
        List<Distractor> distractors = new ArrayList<>();
        List<String> chosen = new ArrayList<>(List.of(key));
        for (String name : names) {
            boolean right = asked.prompt().contains(name)
                    || asked.sentence().text().contains(name)
                    || Elsewhere.isLikelyTrue(name, asked);
            if (!right && chosen.stream().noneMatch(other -> Elsewhere.areTied(name, other, asked))) {
                chosen.add(name);
                distractors.add(new Distractor(name, Elsewhere.told(name, asked)));
            }
        }
        return distractors;
    }
}
