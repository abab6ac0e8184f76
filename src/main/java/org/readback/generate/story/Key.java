package org.readback.generate.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.generate.name.Country;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.time.CalendarDate;

/** The right answer, and what is known of it that helps to find wrong ones. */
public sealed interface Key {
    /** The answer in words. */
    String text();

    /** Somebody of the article. */
    record OfPerson(Person person) implements Key {
        @Override
        public String text() {
            return person.name();
        }
    }

    /** Somebody's job or role. */
    record OfRole(RoleHolding holding) implements Key {
        @Override
        public String text() {
            return holding.role();
        }
    }

    /** A day, month or year. */
    record OfDate(CalendarDate date) implements Key {
        @Override
        public String text() {
            return date.phrase();
        }
    }

    /** A number with what it counts or measures, its hedge and its unit. */
    record OfQuantity(Quantity quantity) implements Key {
        @Override
        public String text() {
            return quantity.text();
        }
    }

    /** A country, whatever the article calls it. */
    record OfCountry(Country country) implements Key {
        @Override
        public String text() {
            return country.name();
        }
    }

    /** A town, a region, a river or a building, as the article calls it. */
    record OfPlace(String text) implements Key {}

    /** A company, an authority, a university or the like, as the article calls it. */
    record OfOrganisation(String text) implements Key {}

    /** Words of the article that only a typed answer can take. */
    record OfWords(String text) implements Key {}

    /** An answer whose wrong ones are known with it. */
    record AmongGiven(String text, List<String> distractors) implements Key {
        public AmongGiven {
            distractors = List.copyOf(distractors);
        }
    }

    /** Whether the statement that the prompt makes is true. */
    record Truth(boolean holds) implements Key {
        @Override
        public String text() {
            return String.valueOf(holds);
        }
    }

    /** Things in their order. */
    record Sequence(List<String> items) implements Key {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join(" – ", items);
        }
    }

    /** Things that belong together, in the order in which they are shown. */
    record Pairs(Map<String, String> pairs) implements Key {
        @Override
        public String text() {
            return pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + ": " + pair.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
