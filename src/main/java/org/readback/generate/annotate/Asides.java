package org.readback.generate.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is set off between a subject and its verb: "Lund, 52, of Bergen, who …, opened". Parsers stumble over it. */
final class Asides {
    private static final int LONGEST = 45;
    private static final String FINITE = "VBD|VBZ|VBP|MD";
    private static final String RELATIVE = "WP|WDT|WP\\$|WRB";

    private final List<Token> tokens;
    private final List<Entity> entities;
    private final List<TimeReference> times;

    private Asides(List<Token> tokens, List<Entity> entities, List<TimeReference> times) {
        this.tokens = tokens;
        this.entities = entities;
        this.times = times;
    }

    /** The asides with their commas, in order; the word before each one is what it tells about, what stands in front tells about the verb. */
    static List<Span> in(List<Token> tokens, List<Entity> entities, List<TimeReference> times) {
        Asides asides = new Asides(tokens, entities, times);
        List<Span> found = new ArrayList<>(Fronted.in(tokens, times).stream().toList());
        for (int i = found.isEmpty() ? 1 : found.get(0).last() + 1; i < tokens.size() - 2; i++) {
            Optional<Span> aside = asides.startingAt(i);
            if (aside.isPresent()) {
                found.add(aside.get());
                i = aside.get().last();
            }
        }
        return found;
    }

    private Optional<Span> startingAt(int start) {
        if (tokens.get(start).word().matches("\\(|-LRB-")) {
            return bracket(start);
        }
        boolean opens = tokens.get(start).is(",") && tokens.get(start - 1).isNoun() && isOpened(start);
        return opens ? end(start).map(end -> new Span(start, end)) : Optional.empty();
    }

    private Optional<Span> bracket(int start) {
        for (int i = start + 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).word().matches("\\)|-RRB-")) {
                return Optional.of(new Span(start, i));
            }
        }
        return Optional.empty();
    }

    private boolean isOpened(int comma) {
        Token next = tokens.get(comma + 1);
        if (isRelative(comma + 1)) {
            return true;
        }
        if (isTime(comma - 1) || followsPreposition(comma - 1)) {
            return false;
        }
        boolean age = next.tag().equals("CD") || next.is("now", "then", "aged");
        return age
                || next.tag().matches("DT|VBN|VBG|JJ|NN")
                || next.is("of", "from", "with", "like", "including", "along", "himself", "herself", "itself", "one");
    }

    /** "Who", "of whom", "three of which". */
    private boolean isRelative(int index) {
        for (int i = index; i < Math.min(index + 3, tokens.size()); i++) {
            if (tokens.get(i).tag().matches(RELATIVE)) {
                return true;
            }
            if (!tokens.get(i).tag().matches("IN|CD|DT|NNS?")) {
                return false;
            }
        }
        return false;
    }

    private boolean isTime(int index) {
        return times.stream().anyMatch(time -> time.first() <= index && index <= time.last());
    }

    /** "In Bergen, a …": what follows such a comma is the subject. */
    private boolean followsPreposition(int noun) {
        int first = entities.stream()
                .filter(entity -> entity.first() <= noun && noun <= entity.last())
                .findFirst()
                .map(Entity::first)
                .orElse(noun);
        while (first > 0 && tokens.get(first - 1).tag().matches("DT|JJ.?|NN.*|CD|PRP\\$|POS|HYPH")) {
            first--;
        }
        return first > 0 && tokens.get(first - 1).tag().matches("IN|TO");
    }

    /** The comma right before the verb of the subject that the aside interrupts. */
    private Optional<Integer> end(int start) {
        boolean open = isRelative(start + 1);
        boolean quoted = false;
        for (int i = start + 1; i < Math.min(tokens.size() - 2, start + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.is(",") && !quoted && i > start + 1 && isFinite(i + 1) && !endsAsRelative(i)) {
                return Optional.of(i);
            }
            if (token.is(";", ":")) {
                return Optional.empty();
            }
            quoted ^= token.isQuoteMark();
            open |= token.tag().matches(RELATIVE) || token.is("that", "because", "when", "as", "after");
            if (token.tag().matches(FINITE) && !open) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, which, …, was": the verb still belongs to the aside. */
    private boolean endsAsRelative(int comma) {
        return tokens.get(comma - 1).tag().matches(RELATIVE)
                || tokens.get(comma - 1).is("and", "or", "but", "that");
    }

    private boolean isFinite(int index) {
        int verb = index;
        while (verb < tokens.size() - 1 && tokens.get(verb).isAdverb()) {
            verb++;
        }
        Token token = tokens.get(verb);
        boolean attribution = token.is("said", "says", "added") && !isFollowed(verb);
        return token.tag().matches(FINITE) && !attribution;
    }

    /** "Lund, the mayor, said that …", and not "The hold, Lund, the mayor, said, was full". */
    private boolean isFollowed(int verb) {
        return verb + 1 < tokens.size() && !tokens.get(verb + 1).word().matches("[,.]");
    }
}
