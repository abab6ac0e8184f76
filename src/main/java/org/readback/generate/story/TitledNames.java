package org.readback.generate.story;

import java.util.LinkedHashSet;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Person;
import org.readback.generate.name.Titles;

/** Names with the titles that the article gives them: "Brother Declan Moriarty". */
final class TitledNames {
    private TitledNames() {}

    static Set<String> of(Person person, Story story) {
        Set<String> forms = new LinkedHashSet<>();
        for (Sentence sentence : story.sentences()) {
            for (Entity entity : sentence.entities()) {
                boolean meant = story.people()
                        .named(sentence, sentence.token(entity.last()))
                        .filter(person::equals)
                        .isPresent();
                sentence.at(entity.first() - 1)
                        .filter(before -> meant && Titles.isTitle(before.word()) && before.isProperNoun())
                        // "Chief Financial Officer Rajiv Menon" is no Officer
                        .filter(title -> sentence.at(title.index() - 1)
                                .filter(longer -> longer.isProperNoun() && !Titles.isTitle(longer.word()))
                                .isEmpty())
                        .ifPresent(title -> forms.add(sentence.text(title.index(), entity.last())));
            }
        }
        return forms;
    }
}
