package org.readback.generate.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readback.article.Block.Paragraph;

/**
 * A sentence with its words, their ties, and the names and times in it.
 *
 * @param index place in the article, from 0
 * @param quotations the quotations of the whole paragraph
 */
public record Sentence(
        int index,
        Paragraph paragraph,
        List<Token> tokens,
        Dependencies dependencies,
        List<Entity> entities,
        List<TimeReference> times,
        List<Quotation> quotations) {
    public Sentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
    }

    /** The same sentence with its names read otherwise. */
    public Sentence withEntities(List<Entity> names) {
        return new Sentence(index, paragraph, tokens, dependencies, names, times, quotations);
    }

    /** The first character in the paragraph. */
    public int begin() {
        return tokens.get(0).begin();
    }

    /** One past the last character in the paragraph. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public String text() {
        return paragraph.text().substring(begin(), end());
    }

    /** The article's own characters from the first to the last of two words. */
    public String text(int first, int last) {
        return paragraph.text().substring(token(first).begin(), token(last).end());
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word at an index, or empty beyond the sentence's ends. */
    public Optional<Token> at(int index) {
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /** How a word hangs on its head; "root" for the main verb, "" when unknown. */
    public String relation(Token token) {
        return dependencies.relation(token.index());
    }

    /** Index of the main verb; of the first word where none is known. */
    public int root() {
        return tokens.stream()
                .filter(token -> relation(token).equals("root"))
                .map(Token::index)
                .findFirst()
                .orElse(0);
    }

    public Optional<Token> head(Token token) {
        return at(dependencies.head(token.index()));
    }

    /** How a word hangs on its head, that on its own, and so on up to the main verb. */
    public List<String> relationsUp(Token word) {
        List<String> relations = new ArrayList<>();
        for (Optional<Token> next = Optional.of(word); next.isPresent(); next = head(next.get())) {
            relations.add(relation(next.get()));
        }
        return Collections.unmodifiableList(relations);
    }

    /** The words that hang on a head by one of the relations (by any when none is given), in order. */
    public List<Token> children(Token head, String... relations) {
        List<String> wanted = Arrays.asList(relations);
        List<Token> children = new ArrayList<>();
        for (int dependent : dependencies.of(head.index())) {
            if (wanted.isEmpty() || wanted.contains(dependencies.relation(dependent))) {
                children.add(token(dependent));
            }
        }
        return Collections.unmodifiableList(children);
    }

    public Optional<Token> child(Token head, String... relations) {
        return children(head, relations).stream().findFirst();
    }

    /** The indexes of a word and of all that hangs on it. */
    public NavigableSet<Integer> subtree(Token top) {
        NavigableSet<Integer> reached = new TreeSet<>();
        Deque<Token> waiting = new ArrayDeque<>(List.of(top));
        while (!waiting.isEmpty()) {
            Token next = waiting.pop();
            if (reached.add(next.index())) {
                waiting.addAll(children(next));
            }
        }
        return reached;
    }

    public Optional<Entity> entity(Token token) {
        return entities.stream().filter(entity -> entity.covers(token)).findFirst();
    }

    public Optional<TimeReference> time(Token token) {
        return times.stream().filter(time -> time.covers(token)).findFirst();
    }

    public List<Token> tokens(Iterable<Integer> indexes) {
        List<Token> words = new ArrayList<>();
        indexes.forEach(index -> words.add(token(index)));
        return words;
    }
}
