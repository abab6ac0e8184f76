package org.readback.generate.name;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** A role in front of its name: "State Department spokesman Ada Lund", "Norway's captain, Ada Lund,". */
final class RoleBefore {
    private static final String OF = "of|to|for|at";

    private RoleBefore() {}

    static Optional<RoleHolding> of(Sentence sentence, Entity name, Person person) {
        int last = name.first() - 1;
        while (last > 0 && Titles.isSure(sentence.token(last).word())) {
            last--;
        }
        if (last > 0 && sentence.token(last).is(",")) {
            boolean enclosed = sentence.at(name.last() + 1)
                    .filter(token -> token.is(",", "."))
                    .isPresent();
            last = enclosed ? last - 1 : -1;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int end = last;
        int noun = noun(sentence, end);
        if (noun < 0) {
            return Optional.empty();
        }
        int start = start(sentence, noun);
        return RoleWords.role(sentence, start, end, noun)
                .map(role -> new RoleHolding(person, role, sentence.token(noun).lemma(), sentence, start, name.last()));
    }

    /** The role's noun: the word beside the name, or one that an "of …" ties to it; -1 for none. */
    private static int noun(Sentence sentence, int end) {
        for (int i = end; i >= 0; i--) {
            Token token = sentence.token(i);
            if (!token.tag().matches("NNP?S?|NNPS|JJ|POS|IN|TO|HYPH|CC")) {
                return -1;
            }
            boolean tied = i == end || sentence.token(i + 1).word().matches(OF);
            if (tied && token.tag().matches("NNP?|JJ") && isRoleNoun(sentence, i)) {
                return i;
            }
            if (token.tag().matches("IN|TO") && !token.word().matches(OF)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Attorney General" ends with a word that is a rank of its own elsewhere. */
    private static boolean isRoleNoun(Sentence sentence, int index) {
        String word = sentence.token(index).word();
        boolean general = word.equalsIgnoreCase("general")
                && sentence.at(index - 1)
                        .filter(before -> before.is("attorney", "solicitor", "secretary", "director", "surgeon"))
                        .isPresent();
        return general || RoleNouns.isRoleNoun(word.substring(word.lastIndexOf('-') + 1));
    }

    private static int start(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && isPartOfRole(sentence, sentence.token(start - 1)) && !isVerb(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    /** "The striker rounded goalkeeper Ada Lund": a participle needs a word before it that begins or goes on with the role. */
    private static boolean isVerb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean participle = token.tag().equals("VBN") || token.word().matches("\\p{Ll}{2,}ed");
        return participle
                && sentence.at(index - 1)
                        .filter(before -> !before.tag().matches("DT|POS|PRP\\$|JJ.*|CD|IN|TO|HYPH|VB.*|CC|``"))
                        .isPresent();
    }

    private static boolean isPartOfRole(Sentence sentence, Token token) {
        return token.tag().matches("NN|NNP|NNPS|NNS|JJ|POS|HYPH|VBN")
                && sentence.time(token).isEmpty()
                && !token.isQuoteMark();
    }
}
