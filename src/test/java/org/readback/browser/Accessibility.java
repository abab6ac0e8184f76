package org.readback.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds wrong with a page as it stands. */
final class Accessibility {
    /** WCAG 2.2 A and AA, good practice, and of what axe leaves out by itself what holds for our pages too. */
    private static final String EVERYTHING = """
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true },
                       'td-has-header': { enabled: true } } }""";

    private static final String CONTRAST = "{ runOnly: { type: 'rule', values: ['color-contrast'] } }";

    // it measures: letters that come late move what it has measured, and
    // what stays in sight at an edge of the window covers controls only until they are scrolled from under it
    private static final String RUN = """
            async () => {
              await document.fonts.ready;
              await new Promise(laidOut => requestAnimationFrame(() => requestAnimationFrame(laidOut)));
              const isCovered = (id, node) => id === 'target-size' && node.failureSummary.includes('partially obscured');
              const { violations } = await axe.run(document,
                { resultTypes: ['violations'], preload: false, ...%s });
              return violations.flatMap(({ id, nodes }) =>
                nodes.filter(node => !isCovered(id, node)).map(node => `${id}: ${node.html}\\n${node.failureSummary}`));
            }""";

    private static final String AXE = source();

    private Accessibility() {}

    private static String source() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> problems(Page page) {
        return run(page, EVERYTHING);
    }

    /** Of contrast alone: for another theme of a page whose structure has been looked at. */
    static List<String> problemsOfContrast(Page page) {
        return run(page, CONTRAST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String options) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN.formatted(options));
    }
}
