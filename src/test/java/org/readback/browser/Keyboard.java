package org.readback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A visit by keyboard alone. Wherever the focus goes, it has to show. */
final class Keyboard {
    private static final int MORE_THAN_ANY_PAGE_HAS = 200;
    private static final String HAS_FOCUS = "it => it === document.activeElement";
    private static final String RING = """
            async it => {
              const seen = () => {
                const box = it.getBoundingClientRect();
                const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                const bare = [0.1, 0.5, 0.9].some(x => [0.1, 0.5, 0.9].some(y => {
                  const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
                  return top?.contains(it) || it.contains(top);
                }));
                return shown ? bare ? '' : 'covered ' : 'off screen ';
              };
              // on a busy machine the browser scrolls there some frames later
              for (let frame = 0; frame < 60 && seen(); frame++) await new Promise(requestAnimationFrame);
              const style = getComputedStyle(it);
              return seen() + style.outlineStyle + ' ' + style.outlineWidth;
            }""";

    private final Visit visit;
    private final Page page;

    Keyboard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Tab until this has the focus, and looks for the focus ring at every stop on the way. */
    Keyboard tabTo(Locator goal) {
        return go("Tab", goal);
    }

    /** As {@link #tabTo}, backwards. */
    Keyboard backTo(Locator goal) {
        return go("Shift+Tab", goal);
    }

    private Keyboard go(String key, Locator goal) {
        // Tab pressed on a page that is about to go would be lost
        goal.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int stop = 0; stop < MORE_THAN_ANY_PAGE_HAS; stop++) {
            press(key);
            Locator focused = page.locator(":focus");
            if (focused.count() == 0) {
                continue; // past the page's end: the browser's own controls
            }
            assertThat(focused.evaluate(RING))
                    .as("focus ring of %s", focused.evaluate("it => it.outerHTML.slice(0, 120)"))
                    .isEqualTo("solid 3px");
            if ((boolean) goal.evaluate(HAS_FOCUS)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + goal);
    }

    /** Goes to a link or button and presses Enter. */
    void activate(AriaRole role, String name) {
        tabTo(visit.named(role, name)).press("Enter");
    }
}
