package org.readback.article.importing.html.leaf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a browser doesn't show, and what is no text at all. */
final class Hidden {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "datalist",
            "map",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "frameset",
            "noframes",
            "applet",
            "progress",
            "meter",
            "dialog");
    private static final Pattern UNSEEN_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> UNSEEN_CLASSES = Set.of(
            "hidden",
            "hide",
            "invisible",
            "d-none",
            "is-hidden",
            "visually-hidden",
            "visuallyhidden",
            "sr-only",
            "screen-reader-text",
            "screen-reader-only",
            "screenreader",
            "offscreen",
            "off-screen",
            "element-invisible",
            "assistive-text",
            "a11y-hidden",
            "u-hidden",
            "u-visually-hidden",
            "visually-hide",
            "unseen");

    private Hidden() {}

    static boolean is(Element element) {
        if (NO_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        return isUnseen(element) && !element.normalName().matches("html|body|main|article");
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style");
        if (!style.isEmpty()
                && UNSEEN_STYLE.matcher(style.toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true")) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> UNSEEN_CLASSES.contains(name)
                                || name.endsWith("visuallyhidden")
                                || name.endsWith("visually-hidden"));
    }
}
