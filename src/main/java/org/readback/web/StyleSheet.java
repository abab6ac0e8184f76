package org.readback.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the files that a style sheet imports in their places, so that a browser asks for one file and not for each. */
final class StyleSheet {
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\)( \\w+)?;");

    private StyleSheet() {}

    /**
     * The style sheet with every import replaced by what it stands for: a layer, for one medium only where it says so.
     *
     * @param files gives the text of an imported file by its name
     * @throws IllegalArgumentException if something is imported in another way, which would be lost
     */
    static String joined(String sheet, UnaryOperator<String> files) {
        Matcher imports = IMPORT.matcher(sheet);
        String joined = imports.replaceAll(
                found -> Matcher.quoteReplacement(layer(files.apply(found.group(1)), found.group(2), found.group(3))));
        if (joined.contains("@import")) {
            throw new IllegalArgumentException("imports are written @import url(\"file.css\") layer(name) medium; and "
                    + "stand in the one style sheet that pages link");
        }
        return joined;
    }

    private static String layer(String text, String name, @Nullable String medium) {
        String layer = "@layer " + name + " {\n" + text + "}";
        return medium == null ? layer : "@media" + medium + " {\n" + layer + "\n}";
    }
}
