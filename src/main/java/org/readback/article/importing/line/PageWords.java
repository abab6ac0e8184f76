package org.readback.article.importing.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.article.importing.page.Reason;

/** The words that web pages use of themselves and seldom in an article; none is one site's own. */
final class PageWords {
    private static final Map<String, Reason> REASONS = reasons();
    // in running text only these, and only to the reader, tell the page from the article
    private static final Set<String> PLAIN = words("""
            subscribe subscribing subscription newsletter newsletters login inbox cookie cookies password email e-mail
            comment comments browser javascript website click copyright advertisement donate donation donations
            deductible app privacy feed rss journalism unsubscribe subscriber subscribers member membership""");
    private static final Set<String> TO_THE_READER = words("please you your our us we click enter visit");

    // a page that asks its readers for money has two of these and speaks of itself
    private static final Set<String> APPEAL = words("""
            readers reader reads reading read support supporting supporter supporters contribute contribution contributions
            fund funded funding paying pay journalism journalists reporting independent advertising advertisers free
            subscribers subscriber coverage paid posts member members donation donations""");
    private static final Pattern LABELLED = Pattern.compile("\\S+(?: \\S+)? ?: ?\\S.*");
    private static final Set<String> PERSONS = words("i he she him his her");
    private static final Set<String> OURSELVES = words("us our we my");
    private static final Set<String> CALLS = words("""
            support subscribe sign join follow download get try click tell send help donate register become read listen
            watch share""");
    private static final int LONGEST_CALL = 30;
    private static final int LONGEST_CALL_OF_ALL = 60;
    private static final int LONGEST_LABEL = 12;
    private static final int FEWEST_ASKS = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?] ");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PageWords() {}

    private static Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new HashMap<>();
        put(reasons, Reason.SHARING, """
                share shares sharing tweet email e-mail print printable facebook twitter whatsapp linkedin pinterest
                reddit instagram youtube telegram bookmark save copy link send friend""");
        put(reasons, Reason.SUBSCRIPTION, """
                subscribe subscription subscriptions subscriber subscribers newsletter newsletters sign signup login
                log register membership inbox alerts follow follower followers join app apps cookie cookies password
                account donate""");
        put(reasons, Reason.COMMENT, "comment comments reply replies responses discussion conversation");
        put(reasons, Reason.ADVERTISEMENT, "advertisement advertisements advertising sponsored");
        put(reasons, Reason.RELATED, """
                related recommended read more story stories headlines trending latest popular viewed watch listen video
                videos audio gallery slideshow topics topic tags links coverage article articles""");
        put(
                reasons,
                Reason.CAPTION,
                "photo photos image images caption picture pictures photograph enlarge graphic media playback player");
        put(reasons, Reason.NAVIGATION, """
                home homepage menu search close skip navigation content next previous back top main section sections
                archive archives rss feed feeds sitemap index page pages click here browser javascript loading logo
                banner toggle""");
        put(reasons, Reason.FOOTER, """
                terms privacy policy contact help faq faqs careers disclaimer accessibility conditions feedback
                website site sites""");
        return reasons;
    }

    private static void put(Map<String, Reason> reasons, Reason reason, String words) {
        words(words).forEach(word -> reasons.put(word, reason));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the line says first what it is and then names something: "Related publication: Who gains?" */
    static boolean isLabelled(Line line) {
        if (line.length() > 20 || line.text().indexOf(':') < 0) {
            return false;
        }
        List<String> words = line.smallWords();
        return words.size() > 1
                && words.size() <= 20
                && LABELLED.matcher(line.text()).matches()
                && (REASONS.containsKey(words.get(0))
                        || (REASONS.containsKey(words.get(1))
                                && (!Words.isFunctionWord(words.get(0))
                                        || words.get(0).equals("also"))));
    }

    /** Why a line that is no sentence belongs to the page; empty where most of its words do not. */
    static Optional<Reason> inLabel(Line line) {
        // "Photo: ..." and "Read more: ..." name what they are; "What happens next?" does not
        return (isMostlyOfPages(line) && !line.isQuestion()) || isLabelled(line)
                ? strongest(line.smallWords())
                : Optional.empty();
    }

    private static boolean isMostlyOfPages(Line line) {
        List<String> words = line.smallWords();
        if (words.size() > LONGEST_LABEL || words.stream().noneMatch(REASONS::containsKey)) {
            return false;
        }
        List<String> telling = words.stream()
                .filter(word -> REASONS.containsKey(word)
                        || !(Words.isFunctionWord(word) || DIGITS.matcher(word).matches()))
                .toList();
        long ofPages = telling.stream().filter(REASONS::containsKey).count();
        return 2 * ofPages >= telling.size() && !isGoing(telling);
    }

    /** "Sent home", which a subheading may say too. */
    private static boolean isGoing(List<String> telling) {
        return telling.size() == 2
                && !REASONS.containsKey(telling.get(0))
                && REASONS.get(telling.get(1)) == Reason.NAVIGATION;
    }

    private static Optional<Reason> strongest(List<String> words) {
        List<Reason> reasons =
                words.stream().filter(REASONS::containsKey).map(REASONS::get).toList();
        return reasons.contains(Reason.ADVERTISEMENT)
                ? Optional.of(Reason.ADVERTISEMENT)
                : reasons.stream().findFirst();
    }

    /** Why a sentence belongs to the page: the page speaks of itself to its reader, and quotes nobody. */
    static Optional<Reason> inSentence(Line line) {
        if (isQuoting(line.text())) {
            return Optional.empty();
        }
        List<String> words = line.smallWords();
        if (isAppeal(line, words)) {
            return Optional.of(Reason.SUBSCRIPTION);
        }
        // pages speak to "you" and of "us"; where somebody else is spoken of, it is a story
        if (words.size() > LONGEST_CALL_OF_ALL || !hasAny(words, TO_THE_READER) || hasAny(words, PERSONS)) {
            return Optional.empty();
        }
        return words.stream()
                .filter(PLAIN::contains)
                .findFirst()
                .map(word -> REASONS.getOrDefault(word, Reason.FOOTER));
    }

    private static boolean isQuoting(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    }

    private static boolean hasAny(List<String> words, Set<String> of) {
        for (String word : words) {
            if (of.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "This page is free to all readers. Support our reporting." */
    private static boolean isAppeal(Line line, List<String> words) {
        Set<String> asks = new HashSet<>();
        for (String word : words) {
            if (APPEAL.contains(word)) {
                asks.add(word);
            }
        }
        return asks.size() >= FEWEST_ASKS
                && (hasAny(words, OURSELVES) || (words.size() <= LONGEST_CALL && callsAtSentenceStart(line)));
    }

    private static boolean callsAtSentenceStart(Line line) {
        return Arrays.stream(SENTENCE_END.split(line.text()))
                .map(sentence -> Words.of(sentence))
                .filter(sentence -> !sentence.isEmpty())
                .anyMatch(sentence -> CALLS.contains(sentence.get(0).toLowerCase(Locale.ROOT)));
    }
}
