package org.readback.article.importing.html.story;

import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int LONGEST_NAME = 40;
    private static final int SHORT = 4;
    private static final int STORY = 3;
    private static final int NOTES = 4;

    private final Page page;
    private final SortedLeaves leaves;

    private Endnotes(SortedLeaves leaves) {
        this.page = leaves.page();
        this.leaves = leaves;
    }

    /** Leaves out what sums the story up, corrects it, or is a reader's comment. */
    public static void dropNotes(SortedLeaves leaves) {
        Endnotes notes = new Endnotes(leaves);
        notes.dropStandfirst();
        notes.dropThread();
        notes.dropNotices();
    }

    /** Leaves out what speaks, below the story, of who wrote it. */
    public static void dropAuthor(SortedLeaves leaves, Optional<String> byline) {
        new Endnotes(leaves).dropTail(byline.map(names -> Words.key(names.replaceFirst("(,| and ).*", ""))));
    }

    /** Text above the line of author and day is not the story's own. */
    private void dropStandfirst() {
        int words = 0;
        int line = -1;
        for (int i = 0; i < leaves.size() && words <= LONGEST_NOTICE; i++) {
            boolean metadata = leaves.reason(i) == Reason.METADATA
                    || Metadata.is(page.leaf(i).line());
            line = metadata && words > 0 && !leaves.isKept(i) ? i : line;
            words += leaves.isKept(i) ? page.leaf(i).words() : 0;
        }
        for (int i = 0; i < line; i++) {
            leaves.drop(i, Reason.STANDFIRST);
        }
    }

    /** Two or more stamps of day and hour below a story are those of its readers' comments. */
    private void dropThread() {
        int prose = 0;
        int first = -1;
        int stamps = 0;
        for (int i = 0; i < leaves.size(); i++) {
            boolean counted = isHeadline(page.leaf(i))
                    && COMMENTS.matcher(page.leaf(i).text()).matches();
            if (prose >= STORY && (counted || isStamp(page.leaf(i)))) {
                first = first < 0 ? i : first;
                stamps += counted ? 2 : 1;
            }
            prose += leaves.isKeptText(i) ? 1 : 0;
        }
        if (stamps > 1) {
            leaves.dropFrom(first, Reason.COMMENT);
        }
    }

    private static boolean isHeadline(Leaf leaf) {
        return leaf.kind() == Leaf.Kind.HEADING || leaf.bold() || leaf.words() <= SHORT;
    }

    /** Whether the leaf begins with a day and an hour, or is not much more. */
    private static boolean isStamp(Leaf leaf) {
        String start = leaf.text().substring(0, Math.min(leaf.text().length(), WITHIN));
        return SAID.matcher(start).lookingAt()
                || (start.indexOf(':') >= 0
                        && HOUR.matcher(start).find()
                        && (EnglishDate.in(start).isPresent()
                                || SHORT_DAY.matcher(start).find()));
    }

    private void dropNotices() {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = page.leaf(i);
            if (leaves.isKept(i)
                    && leaf.words() <= LONGEST_NOTICE
                    && NOTICE.matcher(leaf.text()).matches()) {
                leaves.drop(i, Reason.CREDIT);
            }
        }
    }

    /** From the end upwards, what is in italics, tells how to write to somebody, or speaks of the author. */
    private void dropTail(Optional<String> author) {
        int kept = 0;
        int end = leaves.size();
        for (int i = leaves.size() - 1; i >= 0 && kept < NOTES; i--) {
            if (leaves.isKept(i)) {
                kept++;
                Leaf leaf = page.leaf(i);
                // "INES TULL: And then?" asks, in an interview
                boolean asks = leaf.text().lastIndexOf(':', LONGEST_NAME) > 0;
                boolean ofAuthor = !asks
                        && author.filter(name -> leaf.line().key().startsWith(name + " "))
                                .isPresent();
                boolean note = leaf.italic()
                        || ofAuthor
                        || CONTACT.matcher(leaf.text()).find();
                boolean last = ofAuthor || kept == 1 || end < leaves.size();
                end = leaf.words() <= 2 * LONGEST_NOTICE && note && last ? i : end;
            }
        }
        leaves.dropFrom(end, Reason.CREDIT);
    }
}
