package org.readback.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as a readable name for folders and URLs. */
public final class Slug {
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})|(?<=\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Lower-case words of plain letters and digits, joined by hyphens, as many whole words as fit. */
    public static String of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String words = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = OUTER_HYPHENS
                .matcher(NOT_IN_SLUGS.matcher(words).replaceAll("-"))
                .replaceAll("");
        if (slug.length() > LONGEST) {
            int lastWord = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, lastWord > 0 ? lastWord : LONGEST);
        }
        return slug.isEmpty() ? "article" : slug;
    }
}
