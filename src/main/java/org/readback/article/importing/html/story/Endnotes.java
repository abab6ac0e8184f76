package org.readback.article.importing.html.story;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.line.EnglishDate;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** What stands around a story's own words: notes on its author, corrections, and readers' comments that nothing marks. */
public final class Endnotes {
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)^[\\W_]*(corrections?|clarifications?|corrects|editor['’]?s['’]? note|updated?|note to readers|this (article|story|post|piece|column|report|item)\\b.{0,40}\\b(amended|updated|corrected|published|appeared|edited))\\b(?=.*(:|–|—|\\)|\\d{4}|\\.$)).*",
            Pattern.DOTALL);
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+|(?<!\\w)@\\w{3,}|\\bon Twitter\\b|\\bon Facebook\\b");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern SHORT_DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");
    // what stands above readers' comments: a count, in whatever language, or an invitation
    private static final Pattern COMMENTS =
            Pattern.compile("(?i)\\p{L}[^.?!]{2,30}\\(\\d{1,4}\\)|\\d{1,4} \\p{L}{5,15}:?"
                    + "|(reader |readers['’] |user |your )?(comments?|responses|replies|discussion|reactions|feedback)( on this \\w+)?:?"
                    + "|.{0,12}\\b(have|add|join|leave|post|share|write)\\b.{0,12}\\b(say|comments?|conversation|discussion|reply|views|thoughts)\\b.{0,20}"
                    + "|(what )?(readers|you) (say|think|said)"
                    + "|comentarios|commentaires|(vos )?r[ée]actions|kommentare|commenti|reacties");
    private static final Pattern SAID =
            Pattern.compile("^(At )?\\d{1,2}[:.]\\d\\d.{0,30}\\b(said|says|wrote|writes)\\b");
    private static final int LONGEST_NOTICE = 60;
    private static final int WITHIN = 70;
    private static final int SHORT = 4;
    private static final int STORY = 3;
    private static final int NOTES = 4;

    private final Page page;
    private final @Nullable Reason[] reasons;

    private Endnotes(Page page, @Nullable Reason[] reasons) {
        this.page = page;
        this.reasons = reasons;
    }

    /** Notes in {@code reasons} which leaves sum the story up, correct it, or are readers' comments. */
    public static void dropNotes(Page page, @Nullable Reason[] reasons) {
        Endnotes notes = new Endnotes(page, reasons);
        notes.dropStandfirst();
        notes.dropThread();
        notes.dropNotices();
    }

    /** Notes in {@code reasons} which leaves below the story speak of who wrote it. */
    public static void dropAuthor(Page page, @Nullable Reason[] reasons, Optional<String> byline) {
        new Endnotes(page, reasons).dropTail(byline.map(names -> Words.key(names.replaceFirst("(,| and ).*", ""))));
    }

    /** Text above the line of author and day is not the story's own. */
    private void dropStandfirst() {
        int words = 0;
        int line = -1;
        for (int i = 0; i < reasons.length && words <= LONGEST_NOTICE; i++) {
            boolean metadata =
                    reasons[i] == Reason.METADATA || Metadata.is(page.leaf(i).line());
            line = metadata && words > 0 && reasons[i] != null ? i : line;
            words += reasons[i] == null ? page.leaf(i).words() : 0;
        }
        for (int i = 0; i < line; i++) {
            reasons[i] = reasons[i] == null ? Reason.STANDFIRST : reasons[i];
        }
    }

    /** Two or more stamps of day and hour below a story are those of its readers' comments. */
    private void dropThread() {
        int prose = 0;
        int first = -1;
        int stamps = 0;
        for (int i = 0; i < reasons.length; i++) {
            boolean counted = isHeadline(page.leaf(i))
                    && COMMENTS.matcher(page.leaf(i).text()).matches();
            if (prose >= STORY && (counted || isStamp(page.leaf(i)))) {
                first = first < 0 ? i : first;
                stamps += counted ? 2 : 1;
            }
            prose += reasons[i] == null && page.isProse(i) ? 1 : 0;
        }
        for (int i = first; stamps > 1 && i < reasons.length; i++) {
            reasons[i] = reasons[i] == null ? Reason.COMMENT : reasons[i];
        }
    }

    private static boolean isHeadline(Leaf leaf) {
        return leaf.kind() == Leaf.Kind.HEADING || leaf.bold() || leaf.words() <= SHORT;
    }

    /** Whether the leaf begins with a day and an hour, or is not much more. */
    private static boolean isStamp(Leaf leaf) {
        String start = leaf.text().substring(0, Math.min(leaf.text().length(), WITHIN));
        return SAID.matcher(start).find()
                || (HOUR.matcher(start).find()
                        && (EnglishDate.in(start).isPresent()
                                || SHORT_DAY.matcher(start).find()));
    }

    private void dropNotices() {
        for (int i = 0; i < reasons.length; i++) {
            Leaf leaf = page.leaf(i);
            if (reasons[i] == null
                    && leaf.words() <= LONGEST_NOTICE
                    && NOTICE.matcher(leaf.text()).matches()) {
                reasons[i] = Reason.CREDIT;
            }
        }
    }

    /** From the end upwards, what is in italics, tells how to write to somebody, or speaks of the author. */
    private void dropTail(Optional<String> author) {
        int kept = 0;
        int end = reasons.length;
        for (int i = reasons.length - 1; i >= 0 && kept < NOTES; i--) {
            if (reasons[i] == null) {
                kept++;
                Leaf leaf = page.leaf(i);
                boolean ofAuthor = author.filter(name -> leaf.line().key().startsWith(name + " "))
                        .isPresent();
                boolean note = leaf.italic()
                        || ofAuthor
                        || CONTACT.matcher(leaf.text()).find();
                boolean last = ofAuthor || kept == 1 || end < reasons.length;
                end = leaf.words() <= 2 * LONGEST_NOTICE && note && last ? i : end;
            }
        }
        for (int i = end; i < reasons.length; i++) {
            reasons[i] = reasons[i] == null ? Reason.CREDIT : reasons[i];
        }
    }
}
