package org.readback.article.importing.line;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences that tell what a picture shows: somebody, named first, does something that a camera sees. */
public final class Caption {
    private static final int LONGEST = 22;
    private static final String DOES =
            "walk|stand|sit|lie|leave|hold|watch|look|pass|wait|gather|march|speak|attend|arrive|work|ride|carr|play|protest"
                    + "|shout|climb|check|bring|crowd|lift|pull|push|wave|pose|smile|shake|hand|sign|show|point|chat"
                    + "|talk|greet|meet|listen|pray|cheer|clap|dance|sing|sell|paint|wash|clean|cut|dig|load|haul|fish|row|sail"
                    + "|swim|cook|bake|eat|read|write|inspect|examine|guard|patrol|chant|hug|embrace|light|lay|fill|burn";
    private static final String VERB_FORM = "(?:" + DOES + ")(?:s|es|ies|y)?";
    private static final Pattern SHOWS =
            Pattern.compile("^(?:(?!The |An? )\\p{Lu}[^,.?!\\s]+|\\p{Lu}[^,.?!\\s]*(?: [^,.?!\\s]+){1,8}?) (?:"
                    + VERB_FORM + "|(?:" + DOES + ")ing) \\p{Ll}.*");
    private static final Pattern NAMED_SHOWS =
            Pattern.compile("^(?:\\p{Lu}\\p{L}+ (?:\\p{Ll}+ ){0,2})?(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}(?:" + DOES
                    + ")(?:s|es|ies) \\p{Ll}.*");
    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|told|according)\\b|:$");
    private static final Pattern TELLS =
            Pattern.compile("\\b(?:said|says|told|asked|added|was|were|had|has|have|will|would|could|is|are|can|did|"
                    + "\\p{L}{3,}ed|I|we|you|he|she|they|who|which|that|when|now)\\b|[\"“”:;]");
    private static final Pattern NO_VERB = Pattern.compile(
            "^[\"“‘]?\\p{Lu}[\\p{L}.'’” -]{2,40}?[”\"]? (?:at|in|on|outside|inside|near|with) [^.?!:]*\\.$");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:said|says|told|was|were|had|has|have|will|would|could|is|are|can|did|does|do|may|must|be|been|\\p{L}{3,}(?:ed|ught)|"
                    + "came|went|made|took|gave|got|ran|fell|held|met|left|won|lost|led|began|kept|found|put|set|cut|rose|knew|saw|"
                    + "that|who|which|if|I|we|you|he|she|it|they)\\b");

    private Caption() {}

    /** Whether the line is one sentence in the present tense about what can be seen. */
    public static boolean is(Line line) {
        return line.text().indexOf(". ") < 0 && tells(line, SHOWS);
    }

    /** Whether the line names somebody and tells what they do on a picture. */
    public static boolean ofNamed(Line line) {
        return tells(line, NAMED_SHOWS);
    }

    private static boolean tells(Line line, Pattern shows) {
        if (line.length() > LONGEST || line.length() < 4 || line.isQuestion()) {
            return false;
        }
        String opening = line.words().get(0);
        if (Words.isFunctionWord(opening) && Words.articles(List.of(opening)) == 0) {
            return false;
        }
        int first = line.text().indexOf(". ");
        String sentence = first < 0 ? line.text() : line.text().substring(0, first + 1);
        return !SAYS.matcher(line.text()).find()
                && shows.matcher(sentence).matches()
                && !TELLS.matcher(beforeClause(sentence)).find();
    }

    /** Whether the line has no verb at all: "Ines Tull at her gate in Oslo." */
    public static boolean isVerbless(Line line) {
        return line.length() >= 4
                && line.length() <= LONGEST
                && NO_VERB.matcher(line.text()).matches()
                && !VERB.matcher(line.text()).find();
    }

    private static String beforeClause(String text) {
        int clause = text.indexOf(", ");
        return clause < 0 ? text : text.substring(0, clause);
    }
}
