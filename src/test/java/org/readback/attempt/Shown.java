package org.readback.attempt;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readback.Sample;

/** The tests' language: what a page shows of the sample's questions. */
final class Shown {
    private Shown() {}

    static List<String> labels(String page, String id) {
        return all("<label for=\"q\\d-\\d\">(.*?)</label>", the(id, page));
    }

    static List<String> selected(String page, String id) {
        String question = the(id, page);
        return all("(?s)<select(.*?)</select>", question).stream()
                .map(select -> String.join("", all("value=\"([^\"]*)\" selected", select)))
                .toList();
    }

    static List<String> all(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The part of a page that shows one question. */
    static String the(String id, String page) {
        int number = Sample.IDS.indexOf(id) + 1;
        return page.replaceAll("(?s).*<(fieldset|article)([^>]* id=\"q" + number + "\".*?)</\\1>.*", "$2");
    }
}
