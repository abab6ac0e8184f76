package org.readback.generate;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.select.Dropped;

/** Tells authors why a question that they would expect isn't there. */
final class Explanation {
    private Explanation() {}

    static void print(Path path, Generated generated, PrintWriter to) {
        to.println(path + ": " + generated.questions().size()
                + (generated.questions().size() == 1 ? " question, " : " questions, ")
                + generated.dropped().size() + " left out");
        for (Dropped dropped : generated.dropped()) {
            to.println("  left out: [" + dropped.candidate().family() + "] "
                    + dropped.candidate().prompt() + " – "
                    + dropped.candidate().key().text() + ": " + dropped.reason());
        }
        for (Sentence sentence : generated.silent()) {
            to.println("  nothing to ask of paragraph " + sentence.paragraph().number() + ": " + sentence.text());
        }
    }
}
