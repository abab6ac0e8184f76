package org.readback.generate.select;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.bank.Bank;

/** Names questions by what they ask: "led-2016-norwegian-delegation". */
public final class Ids {
    private static final int WORDS = 5;
    private static final Set<String> EMPTY = Set.of("""
            who what when which how is was were did does do has have had the a an of to in on at by for with from and or
            that its his her their according article s as be been we are it year job i
            whose name names number date month fill fills gap passage""".split("\\s+"));

    /** All questions of a part of the article have it. */
    private static final String HEADING = "^Under “.*?”, ";

    private final Set<String> given = new HashSet<>();

    /** Names beside those that a bank has. */
    public static Ids besides(Bank bank) {
        Ids ids = new Ids();
        bank.questions().forEach(question -> ids.given.add(question.id()));
        return ids;
    }

    /** A name that no other question of the article has. It tells nothing of the key: browsers see it. */
    public String of(String prompt) {
        String start = words(prompt.replaceFirst(HEADING, "")).stream()
                .filter(word -> !EMPTY.contains(word))
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        String id = start.isEmpty() ? "question" : start;
        for (int next = 2; !given.add(id); next++) {
            id = start + "-" + next;
        }
        return id;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=\\p{Lu})\\.", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
