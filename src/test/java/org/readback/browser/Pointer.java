package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Mouse;
import java.util.List;

/** What a visitor does in the passage with a mouse or a finger. */
final class Pointer {
    /** The middle of each end of the first place where one text of the passage has these words. */
    private static final String ENDS = """
            (passage, words) => {
              const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
              while (texts.nextNode() && !texts.currentNode.data.includes(words));
              const text = texts.currentNode;
              text.parentElement.scrollIntoView({ block: 'center' });
              const start = text.data.indexOf(words);
              const at = (from, to) => {
                const range = document.createRange();
                range.setStart(text, from);
                range.setEnd(text, to);
                return range.getClientRects()[0];
              };
              const first = at(start, start + 1);
              const last = at(start + words.length - 1, start + words.length);
              return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
            }""";

    private static final double INSIDE = 3;

    private final Visit visit;
    private final Mouse mouse;

    Pointer(Visit visit) {
        this.visit = visit;
        this.mouse = visit.page().mouse();
    }

    private record Ends(double left, double top, double right, double bottom) {}

    private Ends ends(String words) {
        List<Double> ends = ((List<?>) visit.page().locator(".passage").evaluate(ENDS, words))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
        return new Ends(ends.get(0), ends.get(1), ends.get(2), ends.get(3));
    }

    /** Clicks on a word, at its first place. */
    Pointer click(String word) {
        Ends ends = ends(word);
        mouse.click(ends.left() + INSIDE, ends.top());
        return this;
    }

    /** Clicks on a word, and waits for its meaning. */
    Pointer tap(String word) {
        click(word);
        assertThat(visit.meaning(word)).isVisible();
        return this;
    }

    Pointer doubleClick(String word) {
        Ends ends = ends(word);
        mouse.dblclick(ends.left() + INSIDE, ends.top());
        return this;
    }

    /** Selects these words, which one sentence has, by dragging over them. */
    Pointer select(String words) {
        Ends ends = ends(words);
        mouse.move(ends.left(), ends.top());
        mouse.down();
        mouse.move(ends.right(), ends.bottom());
        mouse.up();
        return this;
    }
}
