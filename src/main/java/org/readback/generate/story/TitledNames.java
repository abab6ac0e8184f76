package org.readback.generate.story;

import java.util.LinkedHashSet;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
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
                int first = titled(sentence, entity.first());
                if (meant && first < entity.first()) {
                    forms.add(sentence.text(first, entity.last()));
                }
            }
        }
        return forms;
    }

    /** The first word of all titles before a name: "Det Insp", but of "Chief Financial Officer" none. */
    private static int titled(Sentence sentence, int name) {
        int first = name;
        while (sentence.at(first - 1)
                .filter(word -> word.isProperNoun() && Titles.isTitle(word.word()))
                .isPresent()) {
            first--;
        }
        boolean torn = sentence.at(first - 1).filter(Token::isProperNoun).isPresent();
        return torn ? name : first;
    }
}
