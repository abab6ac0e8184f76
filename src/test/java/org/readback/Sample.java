package org.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small invented reading with a question of each type, of some of them more. */
public final class Sample {
    public static final String SLUG = "harbour-bridge";
    public static final String KEY = "Ingrid Solheim";
    public static final List<String> KEYS = List.of(KEY, "By ferry", "Forty-one");
    /** The questions that are asked. The first three are choices. */
    public static final List<String> IDS = List.of(
            "bridge-designer",
            "crossing-before",
            "years-waited",
            "bridge-for-cars",
            "book-author",
            "money-ran-out",
            "order-of-events",
            "who-is-who",
            "bridge-is-for");

    public static final List<String> CHOICES = IDS.subList(0, 3);

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
                refutations:
                  Tomas Ruud: the mayor, Tomas Ruud
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
              - id: bridge-for-cars
                type: true-false
                prompt: Cars may use the new bridge.
                key: false
                evidence: people on foot;
                further-evidence: ["bicycles, one behind the other."]
                feedback: It is for people on foot and for bicycles.
                status: published
              - id: book-author
                type: short-answer
                prompt: Who wrote a book about the long wait?
                key: Amal Haddad
                accepted: [Haddad, Ms Haddad]
                evidence: said the teacher Amal Haddad, who wrote a book about it
                status: published
              - id: money-ran-out
                type: cloze
                prompt: In the years before, money ran out ____, so the town had to wait.
                key: twice
                accepted: [two times]
                evidence: money ran out twice
                status: published
              - id: order-of-events
                type: ordering
                prompt: Put these in the order in which they happened.
                key:
                  - The council promised a bridge
                  - Divers set the piers
                  - Masons came
                  - The mayor walked across
                evidence: masons, who came when the divers had gone.
                further-evidence: [was the first to walk across]
                status: published
              - id: who-is-who
                type: matching
                prompt: Who is who in Ravnholm?
                key:
                  Ingrid Solheim: an engineer
                  Tomas Ruud: the mayor
                  Amal Haddad: a teacher
                distractors: [a ferryman]
                evidence: and the mayor, Tomas Ruud
                status: published
              - id: bridge-is-for
                type: multi-choice
                prompt: What is the new bridge for?
                key: [People on foot, Bicycles]
                distractors: [Cars, Horses, A ferry]
                refutations:
                  A ferry: Until that day people crossed the harbour by ferry.
                evidence: people on foot;
                further-evidence: ["bicycles, one behind the other."]
                feedback: The list in the article names those two and nothing else.
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

    /** The items of the ordering in their right order. */
    public static final List<String> ORDER =
            List.of("The council promised a bridge", "Divers set the piers", "Masons came", "The mayor walked across");

    private Sample() {}

    /** An option of a choice, the next one for each turn. */
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
