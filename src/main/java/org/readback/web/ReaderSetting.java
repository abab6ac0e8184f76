package org.readback.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader can set about text. Of its options the first is what a page has until told otherwise. */
public enum ReaderSetting {
    SIZE("Text size"),
    SPACING("Line spacing"),
    THEME("Colours"),
    LETTERS("Letters");

    /**
     * One of a setting's options.
     *
     * @param word as cookies and pages' attributes have it
     */
    public record Option(String word, String label) {}

    private final String label;

    ReaderSetting(String label) {
        this.label = label;
    }

    /** The setting's name in forms and in pages' attributes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public List<Option> options() {
        return switch (this) {
            case SIZE ->
                List.of(
                        new Option("100", "100\u00a0%"),
                        new Option("120", "120\u00a0%"),
                        new Option("140", "140\u00a0%"),
                        new Option("170", "170\u00a0%"),
                        new Option("200", "200\u00a0%"));
            case SPACING ->
                List.of(new Option("normal", "Normal"), new Option("wide", "Wide"), new Option("widest", "Very wide"));
            case THEME ->
                List.of(
                        new Option("device", "Automatic"),
                        new Option("light", "Light"),
                        new Option("dark", "Dark"),
                        new Option("sepia", "Sepia"));
            case LETTERS -> List.of(new Option("usual", "Usual"), new Option("clear", "Dyslexia-friendly"));
        };
    }

    Option usual() {
        return options().get(0);
    }

    Optional<Option> option(String word) {
        return options().stream().filter(option -> option.word().equals(word)).findFirst();
    }
}
