package org.readback.generate.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Peoples;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;

/** What everybody knows who has read no more than the headline. */
public record Headline(Story story) {
    /** So long a word of a name is found again in a headline. */
    private static final int TELLING = 4;
    /** Of smaller counts some others always happen to differ by a number of the headline. */
    private static final BigDecimal SMALL = new BigDecimal(12);

    /** Whether the headline has a key, or enough of it. */
    public boolean gives(Key key) {
        return gives(key, key.text());
    }

    /**
     * Whether the headline has a key, or enough of it.
     *
     * @param own how the article writes the key in its sentence
     */
    public boolean gives(Key key, String own) {
        if (key instanceof Key.OfPerson someone) {
            return someone.person().isHintedAt(title());
        }
        if (key instanceof Key.OfCountry some) {
            return Stream.concat(Stream.of(key.text()), some.country().otherNames().stream())
                            .anyMatch(title()::contains)
                    || hasPeopleOf(key.text())
                    || hasTown()
                    // the countries of the lead are as good as told
                    || Countries.in(story.sentences().get(0)).contains(some.country());
        }
        if (key instanceof Key.OfQuantity some) {
            return has(some.quantity().number());
        }
        if (key instanceof Key.OfDate some) {
            return title().contains(String.valueOf(some.date().start().getYear()));
        }
        return (key instanceof Key.OfPlace && (hasPeopleOf(key.text()) || hasWordOf(key.text())))
                || ((key instanceof Key.OfPlace || key instanceof Key.OfOrganisation) && hasName(own));
    }

    /** "Norwegian maker recalls heat pumps". */
    private boolean hasPeopleOf(String country) {
        String start = country.substring(0, Math.min(country.length(), TELLING));
        return Arrays.stream(title().split("[^\\p{L}]+"))
                .anyMatch(word -> word.startsWith(start) && Peoples.isOne(word));
    }

    /** "Train crash kills 19 in Manila" leaves little doubt of the country. */
    private boolean hasTown() {
        return story.sentences().stream()
                .anyMatch(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.LOCATION)
                        .map(entity -> sentence.text(entity.first(), entity.last()))
                        .anyMatch(place -> title().contains(place)));
    }

    /** "Java crossing" for Central Java. */
    private boolean hasWordOf(String place) {
        return Arrays.stream(place.split(" ")).anyMatch(word -> word.length() >= TELLING && title().contains(word));
    }

    /** Whether the headline tells a count to who knows the other numbers of its sentence. */
    public boolean givesWithOthers(Quantity count) {
        List<BigDecimal> numbers = count.sentence().tokens().stream()
                .filter(word -> word.tag().equals("CD"))
                .flatMap(word -> Numeral.of(word.word()).stream())
                .map(Numeral::value)
                .toList();
        BigDecimal value = count.number().value();
        return count.kind() == Unit.COUNT
                && (isSumOf(numbers) || (value.compareTo(SMALL) > 0 && isMarginOf(value, numbers)));
    }

    /** "61,000 recalled": "33,500 in Norway and 27,500 in Sweden". */
    private boolean isSumOf(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers.size() > 1 && numbers().anyMatch(number -> number.value().compareTo(sum) == 0);
    }

    /** "Lund wins by 1,208 votes": who reads of 26,906 for one knows of 28,114 for the other. */
    private boolean isMarginOf(BigDecimal value, List<BigDecimal> others) {
        return numbers()
                .map(Numeral::value)
                .anyMatch(own -> others.stream()
                        .anyMatch(other -> own.add(other).compareTo(value) == 0
                                || own.subtract(other).abs().compareTo(value) == 0));
    }

    /** "$2.9 bln" for 2.9 billion, "Three held" for three. */
    private boolean has(Numeral number) {
        return numbers()
                .anyMatch(each -> each.digits().compareTo(number.digits()) == 0
                        || each.value().compareTo(number.value()) == 0);
    }

    private Stream<Numeral> numbers() {
        return Arrays.stream(title().split("[^\\p{L}\\p{N}.,]+"))
                .map(word -> word.replaceFirst("[.,]+$", "").replaceAll("^\\p{L}*(?=\\d)|(?<=\\d)\\p{L}+$", ""))
                .map(Numeral::of)
                .flatMap(Optional::stream);
    }

    private boolean hasName(String name) {
        String first = name.split(" ", 2)[0];
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return title().contains(name)
                || (first.length() >= TELLING && title().contains(first))
                // "village board" for the Bergen Village Board, "Millers" for the Lund Millers
                || (last.length() > TELLING && title().toLowerCase(Locale.ROOT).contains(last));
    }

    private String title() {
        return story.article().title();
    }
}
