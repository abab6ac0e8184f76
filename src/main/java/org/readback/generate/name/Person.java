package org.readback.generate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person whom the article names in full at least once.
 *
 * @param name the fullest form that the article uses
 */
public record Person(String name) {
    /** Initials and the little words of names. */
    private static final Pattern UNTELLING = Pattern.compile("(?i)\\p{L}\\.?|al|el|de|da|di|du|la|le|st|jr");

    /** Family names that mostly stand in front, in the three countries where families come first. */
    private static final Pattern FIRST_SURNAME = Pattern.compile("""
            (Ai|Ang|Bai|Cai|Cao|Chen|Cheng|Cho|Choi|Chua|Chung|Deng|Ding|Dong|Du|Fan|Fang|Feng|Fu|Gao|Goh|Gong|Gu|Guo|Han|He|Hong|Hou|Hu\
            |Huang|Hwang|Jang|Jeong|Jia|Jiang|Jin|Jung|Kang|Kim|Koh|Kong|Kwon|Lai|Lam|Le|Lee|Lei|Li|Liang|Liao|Lim|Lin|Liu|Long\
            |Lu|Luo|Ma|Mao|Meng|Ngo|Nguyen|Nguyễn|Oh|Ong|Pan|Park|Peng|Pham|Qian|Qin|Seo|Shao|Shen|Shi|Shin|Song|Su|Sun|Tan|Tang\
            |Teo|Tian|Tran|Vo|Wan|Wang|Wei|Wen|Wong|Wu|Xi|Xia|Xiao|Xie|Xu|Xue|Yan|Yang|Yao|Ye|Yeo|Yi|Yin|Yoon|Yu|Yuan|Zeng\
            |Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zhuang|Zou)""");

    private static final Pattern SYLLABLE =
            Pattern.compile("(?:[BCDFGHJKLMNPQRSTWXYZ]|Ch|Sh|Zh|Kh|Th|Ng)?[aeiouy]{1,3}(?:ng|n|k|t|m|p|h)?");

    private List<String> words() {
        return Arrays.asList(name.split(" "));
    }

    /** "Chen Xu" is of the family Chen; "Lee Harper" isn't of the family Lee. */
    boolean isSurnameFirst() {
        return FIRST_SURNAME.matcher(firstName()).matches()
                // "Goh Wei Lun": Lee Ann Harper has no such last word
                && (GivenNames.gender(words().get(1)).isEmpty()
                        || (words().size() == 3
                                && SYLLABLE.matcher(words().get(2)).matches()));
    }

    String firstName() {
        return words().get(0);
    }

    /** The last word, and what belongs to it: "van Dyke", "de la Cruz"; not the "Jr." behind. */
    String lastName() {
        List<String> words = words();
        int last = words.size() - 1;
        if (words.get(last).matches("Jr\\.?|Sr\\.?|I{2,3}|IV") && last > 1) {
            last--;
        }
        int first = last;
        while (first > 1 && Character.isLowerCase(words.get(first - 1).charAt(0))) {
            first--;
        }
        return String.join(" ", words.subList(first, last + 1));
    }

    /** The family's name: "Lund" of Maria Lund, "Chen" of Chen Xu. */
    public String surname() {
        return isSurnameFirst() ? firstName() : lastName();
    }

    /** Whether other words, such as a bare surname, can mean this person. */
    boolean answersTo(List<String> words) {
        List<String> full = lower(words());
        List<String> given = lower(words);
        if (given.size() == 1) {
            boolean first = full.get(0).equals(given.get(0));
            boolean middle = full.size() == 3
                    && full.get(1).equals(given.get(0))
                    && given.get(0).length() > 3;
            return first
                    || middle
                    || endsWith(full, given)
                    || lower(List.of(lastName())).equals(given);
        }
        return endsWith(full, given) || isSameFullName(full, given);
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean endsWith(List<String> full, List<String> words) {
        return full.size() >= words.size()
                && full.subList(full.size() - words.size(), full.size()).equals(words);
    }

    /** "Maria J. Lund" is "Maria Lund". */
    private static boolean isSameFullName(List<String> full, List<String> words) {
        return full.get(0).equals(words.get(0))
                && full.get(full.size() - 1).equals(words.get(words.size() - 1))
                && (full.size() == 2 || words.size() == 2);
    }

    /** Whether the last names are the same: two such people may be one under two names. */
    public boolean sharesLastName(Person other) {
        List<String> mine = words();
        List<String> theirs = other.words();
        return mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1));
    }

    /** Whether a text has a part of the name, which would give the person away in a prompt. */
    public boolean isHintedAt(String text) {
        return words().stream()
                .filter(part -> Character.isUpperCase(part.charAt(0))
                        && !UNTELLING.matcher(part).matches())
                // "the Lunds' dairy"
                .anyMatch(
                        part -> Pattern.compile("\\b" + Pattern.quote(part) + "s?\\b", Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(text)
                                .find());
    }
}
