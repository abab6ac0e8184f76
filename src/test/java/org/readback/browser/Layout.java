package org.readback.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** How a page stands in its window, also for who needs larger or wider letters. */
final class Layout {
    private static final String SIDEWAYS = "Math.max(0, document.scrollingElement.scrollWidth - innerWidth)";

    /** The spacing that WCAG 2.2, 1.4.12, says a page must bear. */
    private static final String SPACED_OUT = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets.push(sheet);
            }""";

    private static final String AS_IT_WAS = "() => { document.adoptedStyleSheets.pop(); }";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')].filter(it => {
              const { transitionDuration, animationDuration } = getComputedStyle(it);
              return [transitionDuration, animationDuration].some(all => all.split(',').some(one => parseFloat(one) > 0));
            }).length""";

    private final Page page;

    Layout(Page page) {
        this.page = page;
    }

    /** How far the page scrolls sideways, in px. */
    int sideways() {
        return (int) page.evaluate(SIDEWAYS);
    }

    /** How far it does with the reader's letters twice as large, as set in the browser. */
    int sidewaysWithLargeLetters() {
        CDPSession browser = page.context().newCDPSession(page);
        setLetters(browser, 32);
        int sideways = sideways();
        setLetters(browser, 16);
        browser.detach();
        return sideways;
    }

    private static void setLetters(CDPSession browser, int px) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", px);
        JsonObject parameters = new JsonObject();
        parameters.add("fontSizes", sizes);
        browser.send("Page.setFontSizes", parameters);
    }

    /** How far it does with the reader's own wide spacing. */
    int sidewaysSpacedOut() {
        page.evaluate(SPACED_OUT);
        int sideways = sideways();
        page.evaluate(AS_IT_WAS);
        return sideways;
    }

    /** How many elements would move, or change slowly; none may where the reader wants no motion. */
    int moving() {
        return (int) page.evaluate(MOVING);
    }

    int mainHeadings() {
        return (int) page.evaluate("document.querySelectorAll('h1').length");
    }
}
