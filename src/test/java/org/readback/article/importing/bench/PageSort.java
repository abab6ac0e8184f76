package org.readback.article.importing.bench;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.readback.article.importing.Importer;
import org.readback.article.importing.page.RawPage;

/** The sorts of pages, and the work on each that no importer is spared. */
enum PageSort {
    TEXT("text", ".txt", "decoding and splitting it into lines") {
        @Override
        int readBare(byte[] page) {
            return new String(page, StandardCharsets.UTF_8).lines().toList().size();
        }
    },
    HTML("HTML", ".html", "parsing it") {
        @Override
        int readBare(byte[] page) {
            return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
        }
    };

    private final String words;
    private final String ending;
    private final String bareWork;

    PageSort(String words, String ending, String bareWork) {
        this.words = words;
        this.ending = ending;
        this.bareWork = bareWork;
    }

    abstract int readBare(byte[] page);

    int readArticle(byte[] page) {
        return Importer.read(RawPage.of(page))
                .map(imported -> imported.dropped().size())
                .orElse(0);
    }

    String words() {
        return words;
    }

    String ending() {
        return ending;
    }

    String bareWork() {
        return bareWork;
    }
}
