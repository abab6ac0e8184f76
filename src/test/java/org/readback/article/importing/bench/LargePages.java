package org.readback.article.importing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Labelled pages made large with what is on them: each part stands several times, with other numbers in it. */
final class LargePages {
    private static final int SIZE = 100_000;
    private static final int MOST_TIMES = 60;

    private LargePages() {}

    static List<byte[]> of(Path folder, PageSort sort) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(sort.ending()))
                    .sorted()
                    .map(LargePages::read)
                    .map(page -> sort == PageSort.HTML ? html(page) : text(page))
                    .map(page -> page.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page's lines in thirds, as head, body and foot, each repeated where it stands. */
    private static String text(String page) {
        List<String> lines = page.lines().toList();
        int third = Math.max(1, lines.size() / 3);
        int times = Math.max(1, SIZE / page.length());
        return Stream.of(
                        lines.subList(0, third),
                        lines.subList(third, Math.max(third, lines.size() - third)),
                        lines.subList(Math.max(third, lines.size() - third), lines.size()))
                .map(part -> repeated(String.join("\n", part) + "\n", times))
                .collect(Collectors.joining());
    }

    /** The page with its boxes repeated beside themselves, as often as it takes. */
    private static String html(String page) {
        return IntStream.iterate(1, times -> times + 1)
                .limit(MOST_TIMES)
                .mapToObj(times -> html(page, times))
                .dropWhile(larger -> larger.length() < SIZE)
                .findFirst()
                .orElseGet(() -> html(page, MOST_TIMES));
    }

    private static String html(String page, int times) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        List<Element> boxes = document.select("body *").stream()
                .filter(element -> element.childrenSize() > 0)
                .filter(element -> element.children().stream().allMatch(child -> child.childrenSize() == 0))
                .toList();
        for (Element box : boxes) {
            box.before(repeated(box.outerHtml(), times));
            box.remove();
        }
        return document.outerHtml();
    }

    /** A paragraph that stands twice would be dropped, so each copy is of other years. */
    private static String repeated(String part, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> i == 0 ? part : part.replaceAll("\\b([Tt])he\\b", "$1he " + (100 + i) + "th"))
                .collect(Collectors.joining());
    }
}
