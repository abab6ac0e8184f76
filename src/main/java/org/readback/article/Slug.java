package org.readback.article;

import java.util.regex.Pattern;

/** A title as a readable name for folders and URLs. */
public final class Slug {
    private static final int LONGEST = 60;
    private static final Pattern INSIDE_WORDS =
            Pattern.compile("(?<=\\p{L})['’](?=\\p{L})|(?<=\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SLUG = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Lower-case words of plain letters and digits, joined by hyphens, as many whole words as fit. */
    public static String of(String title) {
        String words = INSIDE_WORDS.matcher(PlainLetters.of(title)).replaceAll("");
        String hyphened = NOT_IN_SLUGS.matcher(words).replaceAll("-");
        String slug = OUTER_HYPHENS.matcher(hyphened).replaceAll("");
        if (slug.length() > LONGEST) {
            int lastWord = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, lastWord > 0 ? lastWord : LONGEST);
        }
        return slug.isEmpty() ? "article" : slug;
    }

    /** Whether a name can stand in addresses: lower-case words joined by hyphens, at most 100 characters. */
    public static boolean isSlug(String name) {
        return SLUG.matcher(name).matches();
    }
}
