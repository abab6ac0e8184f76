package org.readback.article.importing.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds which of many keywords a text holds, in one pass over it (Aho and Corasick's automaton): looking for each of
 * them by itself took most of an import's time.
 */
final class Keywords {
    private static final int PLAIN = 128;

    private final int[] columns = new int[PLAIN];
    private final String beyondPlain;
    private final int width;
    private final int[] next;
    private final long[] marks;

    /** @param keywords of which the i-th list is marked by the i-th bit */
    Keywords(List<List<String>> keywords) {
        String letters = keywords.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        this.beyondPlain = letters.chars()
                .filter(letter -> letter >= PLAIN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        int plain = beyondPlain.length();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) < PLAIN) {
                columns[letters.charAt(i)] = ++plain;
            }
        }
        this.width = plain + 1;
        List<int[]> states = new ArrayList<>(List.of(new int[width]));
        List<Long> ends = new ArrayList<>(List.of(0L));
        for (int i = 0; i < keywords.size(); i++) {
            for (String keyword : keywords.get(i)) {
                int end = added(keyword, states, ends);
                ends.set(end, ends.get(end) | 1L << i);
            }
        }
        this.marks = ends.stream().mapToLong(Long::longValue).toArray();
        completeWithFailures(states);
        this.next = states.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private int added(String keyword, List<int[]> states, List<Long> ends) {
        int state = 0;
        for (int i = 0; i < keyword.length(); i++) {
            int column = column(keyword.charAt(i));
            if (states.get(state)[column] == 0) {
                states.get(state)[column] = states.size();
                states.add(new int[width]);
                ends.add(0L);
            }
            state = states.get(state)[column];
        }
        return state;
    }

    /** Where a keyword breaks off, the search goes on with the longest ending that another keyword begins with. */
    private void completeWithFailures(List<int[]> states) {
        int[] failures = new int[states.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int[] row = states.get(state);
            int[] otherwise = states.get(failures[state]);
            marks[state] |= marks[failures[state]];
            for (int column = 0; column < width; column++) {
                if (row[column] == 0) {
                    row[column] = otherwise[column];
                } else {
                    failures[row[column]] = state == 0 ? 0 : otherwise[column];
                    queue.add(row[column]);
                }
            }
        }
    }

    private int column(char letter) {
        return letter < PLAIN ? columns[letter] : beyondPlain.indexOf(letter) + 1;
    }

    /** The marks of the lists that have a keyword in the text. */
    long in(String text) {
        int state = 0;
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * width + column(text.charAt(i))];
            found |= marks[state];
        }
        return found;
    }
}
