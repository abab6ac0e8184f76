package org.readback.article.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.article.Block;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/** What a page is that holds no article, or only the beginning of one, and what to do about it. */
final class NoArticle {
    private static final Pattern ASKS_TO_PAY =
            Pattern.compile("\\b(subscribe|subscription|subscribers?|register|paywall)\\b.{0,60}"
                    + "\\b(continue|keep reading|read (more|on|the (full|rest|whole))|full (access|article|story)|unlock)\\b"
                    + "|\\b(continue|keep reading|read the (full|rest|whole)|unlock)\\b.{0,60}"
                    + "\\b(subscribe|subscription|subscribers?|subscribing|register|log ?in|sign ?in)\\b"
                    + "|\\b(already|not) a subscriber\\b|\\bfor subscribers only\\b|\\bsubscriber[- ]only\\b"
                    + "|\\b(reached|used) (your|the) (monthly |free |article )*limit\\b");
    private static final Pattern ASKS_TO_SIGN_IN = Pattern.compile(
            "\\b(forgot(ten)? (your |my )?password|keep me signed in|remember me|(sign|log) ?in to (your|continue)"
                    + "|enter your (e-?mail|password|user ?name))\\b");
    private static final String SIGN_IN =
            "this page asks to sign in; do so, and save the page when it shows the article";
    private static final int BEGINNING_OF_AN_ARTICLE = 120;
    private static final int HEADLINES = 12;
    private static final int HEADLINE = 4;
    // enough of any page to see what kind it is
    private static final int LETTERS_LOOKED_AT = 200_000;

    private NoArticle() {}

    /** What to do about a page without an article. */
    static String advice(RawPage page) {
        List<String> lines = lines(page);
        String words = String.join("\n", lines).toLowerCase(Locale.ROOT);
        if (words.isBlank()) {
            return "this page has no text; open it in a browser, wait until the article shows, and save it from there";
        }
        if (ASKS_TO_PAY.matcher(words).find()) {
            return "this page asks to subscribe; sign in there, and save the page when it shows the whole article";
        }
        if (asksForPassword(page) || ASKS_TO_SIGN_IN.matcher(words).find()) {
            return SIGN_IN;
        }
        if (lines.stream()
                        .filter(line -> line.split(" ", HEADLINE).length == HEADLINE)
                        .count()
                >= HEADLINES) {
            return "no article found, but many headlines; open one of the stories and save its own page";
        }
        return "no article found; give a page with at least two paragraphs of running text";
    }

    /** What to do about a page that shows the beginning of an article and asks to pay for the rest. */
    static Optional<String> adviceOnBeginning(RawPage page, Imported imported) {
        int words = imported.article().paragraphs().stream()
                .map(Block::text)
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
        if (words >= BEGINNING_OF_AN_ARTICLE) {
            return Optional.empty();
        }
        String text = String.join("\n", lines(page)).toLowerCase(Locale.ROOT);
        if (asksForPassword(page) && ASKS_TO_SIGN_IN.matcher(text).find()) {
            return Optional.of(SIGN_IN);
        }
        return ASKS_TO_PAY.matcher(text).find()
                ? Optional.of("this page shows only the beginning of its article and asks to subscribe; sign in there,"
                        + " and save the page when it shows the whole article")
                : Optional.empty();
    }

    private static boolean asksForPassword(RawPage page) {
        return page instanceof RawPage.Html html && html.document().selectFirst("input[type=password]") != null;
    }

    private static List<String> lines(RawPage page) {
        List<String> lines = page instanceof RawPage.Html html
                ? html.document().wholeText().lines().toList()
                : ((RawPage.Text) page).lines();
        int[] letters = {0};
        return lines.stream()
                .map(line -> line.substring(0, Math.min(line.length(), LETTERS_LOOKED_AT))
                        .strip())
                .filter(line -> !line.isEmpty())
                .takeWhile(line -> (letters[0] += line.length()) <= LETTERS_LOOKED_AT)
                .toList();
    }
}
