package org.readback.article.importing.line;

import java.util.Set;

/** The common names of a site's parts, which are not the site's name. */
public final class Sections {
    private static final Set<String> NAMES = Set.of("""
            news, local news, world news, latest news, breaking news, top stories, world, local, national,
            international, politics, business, sport, sports, opinion, opinions, comment, columnists, columns, culture,
            arts, science, health, technology, lifestyle, features, entertainment, home, crime, money, travel,
            education, environment, weather, photos, video, story, article, page 1, archive, archives, blog archive,
            print, printer friendly, front page, news release, press release""".split(",\\s+", -1));

    private Sections() {}

    /** Whether the name is one of a section rather than of a house. */
    public static boolean has(String name) {
        return NAMES.contains(Words.key(name));
    }
}
