package org.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small invented reading with three questions. */
public final class Sample {
    public static final String SLUG = "harbour-bridge";
    public static final String KEY = "Ingrid Solheim";
    public static final List<String> KEYS = List.of(KEY, "By ferry", "Forty-one");
    public static final List<String> IDS = List.of("bridge-designer", "crossing-before", "years-waited");

    public static final String ARTICLE = """
            ---
            title: Harbour town opens its bridge
            publisher: The Fjord Courier
            date: 2019-06-03
            dateline: RAVNHOLM
            language: en
            ---

            The town of Ravnholm opened its first bridge on Monday. The engineer Ingrid Solheim designed it,
            and the mayor, Tomas Ruud, was the first to walk across.

            ## A long wait

            Until that day people crossed the harbour by ferry. The town council had promised a bridge forty-one years
            before, but money ran out twice, said the teacher Amal Haddad, who wrote a book about it.

            ![The mayor walks across, with a flag in each hand.]()

            Her book quotes the ferryman of 1978:

            > I have been told that I shall be out of work by Christmas. They do not say which.

            The bridge is for:

            - people on foot;
            - bicycles, one behind the other.

            Those who built it were, in order:

            1. divers, who set the piers;
            2. masons, who came when the divers had gone.

            | Bridge | Metres | Opened |
            | --- | --- | --- |
            | Ravnholm | 212 | 2019 |
            | The next one up the fjord | 1,400 | never |
            """;

    public static final String BANK = """
            questions:
              - id: bridge-designer
                type: choice
                prompt: Who designed the bridge?
                key: Ingrid Solheim
                distractors: [Tomas Ruud, Amal Haddad, Odd Nilsen]
                evidence: The engineer Ingrid Solheim designed it
                feedback: Paragraph 1 names the engineer.
                status: published
              - id: crossing-before
                type: choice
                prompt: How did people cross the harbour before?
                key: By ferry
                distractors: [By tunnel, By train, On the ice]
                evidence: Until that day people crossed the harbour by ferry.
                status: published
              - id: years-waited
                type: choice
                prompt: For how many years had the bridge been promised?
                key: Forty-one
                distractors: [Twenty, Fourteen, Sixty]
                evidence: The town council had promised a bridge forty-one years before
                points: 2
                status: published
              - id: not-asked-yet
                type: choice
                prompt: Who wrote a book about the wait?
                key: Amal Haddad
                distractors: [Tomas Ruud, Odd Nilsen]
                evidence: Amal Haddad, who wrote a book about it
                status: draft
            """;

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "bridge-designer", List.of("Ingrid Solheim", "Tomas Ruud", "Amal Haddad", "Odd Nilsen"),
            "crossing-before", List.of("By ferry", "By tunnel", "By train", "On the ice"),
            "years-waited", List.of("Forty-one", "Twenty", "Fourteen", "Sixty"));

    private Sample() {}

    /** An option of a question, the next one for each turn. */
    public static String option(String question, int turn) {
        List<String> options = Objects.requireNonNull(OPTIONS.get(question));
        return options.get(turn % options.size());
    }

    /** Makes a folder of readings with nothing in it; gives that folder. */
    static Path emptyFolder(Path content) {
        try {
            return Files.createDirectories(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the reading into a folder of readings; gives that folder. */
    public static Path writeTo(Path content) {
        try {
            Path folder = Files.createDirectories(content.resolve(SLUG));
            Files.writeString(folder.resolve("article.md"), ARTICLE);
            Files.writeString(folder.resolve("questions.yaml"), BANK);
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
