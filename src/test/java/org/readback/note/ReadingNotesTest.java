package org.readback.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.bank.Evidence;
import org.readback.bank.Highlight;
import org.readback.note.ReadingNotes.Listed;

class ReadingNotesTest {
    private static final Article ARTICLE = article("Red is a colour.", "Blue is one too, and red again.");

    @Test
    void notesStandInTheArticlesOrderAndLostOnesLast() {
        List<Note> notes = List.of(
                about(1, ARTICLE, "again", "fourth"),
                lost(2, "green", "last"),
                about(3, ARTICLE, "colour", "second"),
                beside(4, 2, "third"),
                beside(5, null, "first"));

        ReadingNotes listed = ReadingNotes.of(ARTICLE, notes);

        assertThat(listed.notes())
                .extracting(it -> it.number() + " " + it.note().text() + " " + it.paragraph())
                .containsExactly("1 first 0", "2 second 1", "3 third 2", "4 fourth 2", "5 last 0");
        assertThat(listed.notes()).filteredOn(Listed::isLost).hasSize(1);
    }

    @Test
    void onlyWhatHasATextLeadsToTheList() {
        ReadingNotes listed =
                ReadingNotes.of(ARTICLE, List.of(about(7, ARTICLE, "Blue", ""), about(8, ARTICLE, "colour", "Which?")));

        assertThat(listed.highlights())
                .extracting(Highlight::note, Highlight::number)
                .containsExactly(tuple(8L, 1), tuple(7L, 0));
    }

    @Test
    void wordsAreFoundAgainInAnEditedArticle() {
        Article edited = article("Something new.", "Red is a colour.", "Blue is one too, and red again.");

        ReadingNotes listed = ReadingNotes.of(edited, List.of(about(1, ARTICLE, "red", "")));

        assertThat(listed.notes()).extracting(Listed::paragraph).containsExactly(3);
    }

    @Test
    void aNoteBesideAParagraphThatIsGoneIsAboutTheArticle() {
        ReadingNotes listed = ReadingNotes.of(article("Short now."), List.of(beside(1, 2, "Hm")));

        assertThat(listed.notes()).extracting(Listed::paragraph).containsExactly(0);
        assertThat(listed.notes()).extracting(Listed::isLost).containsExactly(false);
    }

    private static Article article(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(new Block.Paragraph(blocks.size() + 1, text));
        }
        return new Article("a", "A", null, null, null, null, null, "en", blocks);
    }

    private static Note about(long id, Article article, String words, String text) {
        Evidence quote = Evidence.find(article, words).get(0);
        return new Note(id, "a", quote.paragraph(), Optional.of(quote), text, Instant.EPOCH);
    }

    private static Note lost(long id, String words, String text) {
        return new Note(id, "a", 1, Optional.of(new Evidence(1, words, "", "")), text, Instant.EPOCH);
    }

    private static Note beside(long id, @Nullable Integer paragraph, String text) {
        return new Note(id, "a", paragraph, Optional.empty(), text, Instant.EPOCH);
    }
}
