package org.readback.article.importing.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;

/** Tells the sentences in which a site speaks of itself to its readers, in a story that doesn't. */
final class Appeals {
    private static final int LONGEST = 40;
    private static final int MOST = 2;
    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[^:]{0,40}: ");
    private static final Set<String> READER = Set.of("you", "your", "yours");
    private static final Set<String> SITE = Set.of("us", "we", "our", "we're", "we’re", "we'd", "we’d");

    private final List<ScoredLine> lines;
    private final long appeals;

    Appeals(List<ScoredLine> lines) {
        this.lines = lines;
        this.appeals = lines.stream()
                .filter(ScoredLine::isText)
                .filter(line -> isAddressed(line.line()))
                .count();
    }

    boolean has(int i) {
        // a columnist or an adviser speaks so throughout
        return appeals <= MOST
                && lines.get(i).isText()
                && isAddressed(lines.get(i).line());
    }

    private static boolean isAddressed(Line line) {
        return line.length() <= LONGEST
                && !SPEAKER.matcher(line.text()).find()
                && line.text().chars().noneMatch(sign -> "\"“”‘«".indexOf(sign) >= 0)
                && hasAny(line, READER)
                && hasAny(line, SITE);
    }

    private static boolean hasAny(Line line, Set<String> words) {
        return line.words().stream().anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }
}
