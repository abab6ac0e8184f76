package org.readback.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read, as the school grade that can read it: the Coleman–Liau index, which needs no
 * count of syllables.
 *
 * <p>M. Coleman and T. L. Liau, “A computer readability formula designed for machine scoring”, Journal of Applied
 * Psychology 60 (1975), 283–284: grade = 0.0588 L − 0.296 S − 15.8, where L is the number of letters and S that of
 * sentences in 100 words.
 *
 * @param grade the US school grade, from 1, rounded; from 13 on years of college
 */
public record ReadingLevel(int grade) {
    private static final String ENGLISH = "en";
    private static final int FIRST_YEAR_OF_COLLEGE = 13;
    private static final int ENOUGH_WORDS = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s—–]+");

    /** The level of the article's paragraphs; none where it isn't said to be English or is under 100 words long. */
    public static Optional<ReadingLevel> of(Article article) {
        String language = article.language();
        if (language == null || !language.split("-", 2)[0].equalsIgnoreCase(ENGLISH)) {
            return Optional.empty();
        }
        List<String> words = article.paragraphs().stream()
                .flatMap(paragraph -> BETWEEN_WORDS.splitAsStream(paragraph.text()))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        long letters = words.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
        int sentences = Sentences.of(article).size();
        return Optional.of(new ReadingLevel(grade(letters, words.size(), sentences)));
    }

    private static int grade(long letters, int words, int sentences) {
        double index = 0.0588 * letters * 100 / words - 0.296 * sentences * 100 / words - 15.8;
        return Math.max(1, (int) Math.round(index));
    }

    /** Such as "grade 9"; "college" above the last grade of a school. */
    public String inWords() {
        return grade < FIRST_YEAR_OF_COLLEGE ? "grade " + grade : "college";
    }
}
