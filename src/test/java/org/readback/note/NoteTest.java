package org.readback.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Sample;
import org.readback.Server;
import org.readback.database.Database;

/** Highlights and notes as they are kept: over HTTP, as forms without scripts send them. */
class NoteTest {
    private static final String READING = "/read/" + Sample.SLUG;
    private static final String NOTES = READING + "/notes";

    private static final Server SERVER = Server.start();
    private static final Guest TEACHER = SERVER.teacher();
    private static final String CODE = TEACHER.joinCode(TEACHER.createClass("English 9B"));
    private static int students;

    private final String name = "Amara the " + ++students;
    private final Guest amara = SERVER.student(name, CODE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void wordsAreHighlightedInTheirParagraphUntilTheyAreRemoved() {
        Answer kept = amara.post(NOTES, "paragraph", "2", "exact", "promised a bridge");

        assertThat(kept.path()).isEqualTo(READING);
        assertThat(kept.text())
                .containsPattern("<mark class=\"highlight\" data-notes=\"\\d+\">promised a bridge</mark>");

        Answer removed = amara.post(NOTES + "/" + id(kept) + "/deletion");
        assertThat(removed.text()).doesNotContain("class=\"highlight\"").contains("You have no notes here yet");
    }

    private static String id(Answer reading) {
        return reading.find("id=\"note-(\\d+)\"");
    }

    @Test
    void aNoteStandsInTheListAndItsNumberAtItsWords() {
        Answer kept = amara.post(NOTES, "paragraph", "1", "exact", "on Monday", "text", "Which Monday?\r\nAsk <Ms O>.");

        assertThat(kept.text())
                .contains("Which Monday?\nAsk &lt;Ms O&gt;.")
                .containsPattern("on Monday</mark><a class=\"note-number\" href=\"#note-" + id(kept)
                        + "\" aria-label=\"Note 1\"");
    }

    @Test
    void aNoteMayBeAboutAParagraphOrTheWholeArticle() {
        amara.post(NOTES, "paragraph", "3", "text", "Who is this?");
        amara.post(NOTES, "text", "A friendly piece.");

        assertThat(amara.get(READING).text())
                .contains(
                        "href=\"/read/harbour-bridge#p3\"",
                        "Who is this?",
                        "About the whole article",
                        "A friendly piece.");
    }

    @Test
    void aNoteIsRewrittenAndATextIsAddedToAHighlight() {
        String highlight = id(amara.post(NOTES, "exact", "money ran out twice"));
        assertThat(amara.get(NOTES + "/" + highlight).text()).contains("<h1>Add a note</h1>", "money ran out twice");

        assertThat(amara.post(NOTES + "/" + highlight, "text", "Why?").text()).contains("Why?");
        assertThat(amara.get(NOTES + "/" + highlight).text()).contains("<h1>Edit note</h1>", "Why?");
        assertThat(amara.post(NOTES + "/" + highlight, "text", "Why twice?").text())
                .contains("Why twice?")
                .doesNotContain("Why?");
        assertThat(amara.post(NOTES + "/" + highlight, "text", " ").text())
                .contains("money ran out twice</mark>")
                .doesNotContain("Why twice?", "note-number");
    }

    @Test
    void theSameWordsAreHighlightedOnceHoweverOftenTheyAreSent() {
        String first = id(amara.post(NOTES, "exact", "on Monday"));
        amara.post(NOTES, "exact", "on Monday");
        Answer noted = amara.post(NOTES, "exact", "on Monday", "text", "Which?");

        assertThat(noted.text().split("id=\"note-", -1)).hasSize(2);
        assertThat(id(noted)).isEqualTo(first);
        assertThat(amara.post(NOTES, "exact", "on Monday", "text", "At what time?")
                        .text())
                .contains("Which?", "At what time?");
    }

    @Test
    void ofLikeWordsThoseWithTheSentContextAreMeant() {
        Answer kept = amara.post(
                NOTES,
                "paragraph",
                "2",
                "exact",
                "the",
                "prefix",
                "that day people crossed ",
                "suffix",
                " harbour by ferry. The town cou");

        assertThat(kept.text()).containsPattern("crossed <mark[^>]*>the</mark> harbour");
    }

    @Test
    void typedWordsAreForgivenTheirCaseSpacesAndQuotationMarks() {
        assertThat(amara.post(NOTES, "exact", "  THE  engineer ingrid solheim ").text())
                .contains(">The engineer Ingrid Solheim</mark>");
    }

    @Test
    void nobodyElseSeesOrChangesANote() {
        Guest bo = SERVER.student("Bo", CODE);
        String id = id(amara.post(NOTES, "exact", "on Monday", "text", "My own"));

        for (Guest other : new Guest[] {bo, TEACHER}) {
            assertThat(other.get(READING).text()).doesNotContain("My own", "class=\"highlight\"");
        }
        assertThat(bo.get(NOTES + "/" + id).status()).isEqualTo(404);
        assertThat(bo.post(NOTES + "/" + id, "text", "Mine now").status()).isEqualTo(404);
        bo.post(NOTES + "/" + id + "/deletion");
        assertThat(TEACHER.get(NOTES).status()).isEqualTo(403);
        assertThat(SERVER.guest().post(NOTES, "text", "x").status()).isEqualTo(401);
        assertThat(amara.get(READING).text()).contains("My own");
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideItsFieldAndKeptInTheForm() {
        Answer nothing = amara.post(NOTES, "paragraph", "", "exact", "", "text", " ");
        Answer noParagraph = amara.post(NOTES, "paragraph", "99", "text", "A long thought");
        Answer noWords = amara.post(NOTES, "paragraph", "1", "exact", "by ferry", "text", "A long thought");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Write a note, or give the words to highlight.");
        assertThat(noParagraph.text()).contains("This article has paragraphs 1 to 10.", "A long thought");
        assertThat(noWords.text()).contains("These words don’t stand in paragraph 1.", "by ferry", "A long thought");
        assertThat(amara.get(READING).text()).contains("You have no notes here yet");
    }

    @Test
    void aNoteIsNeitherTooLongNorEmptied() {
        String id = id(amara.post(NOTES, "text", "ä".repeat(2_000)));

        Answer longer = amara.post(NOTES + "/" + id, "text", "ä".repeat(2_001));
        Answer empty = amara.post(NOTES + "/" + id, "text", "");

        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.text())
                .contains("A note has at most 2,000 characters, and this one has 2,001.", "ä".repeat(2_001));
        assertThat(empty.text()).contains("Nothing is written here.");
        assertThat(amara.post(NOTES, "text", "ä".repeat(2_001)).status()).isEqualTo(422);
    }

    @Test
    void anArticleTakesFiveHundredNotes() {
        writeNotes(Note.MOST - 1);
        assertThat(amara.post(NOTES, "text", "The last one").text()).contains("The last one", "Note 500");

        Answer refused = amara.post(NOTES, "text", "One too many");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("You have 500 notes and highlights in this article", "One too many");
    }

    /** Straight into the database, for 500 requests take long. */
    private void writeNotes(int count) {
        NewNote note = new NewNote(null, Optional.empty(), "One of many");
        try (Database database = Database.open(SERVER.database())) {
            database.change(handle -> {
                long learner = handle.createQuery("select id from person where name = :name")
                        .bind("name", name)
                        .mapTo(Long.class)
                        .one();
                for (int i = 0; i < count; i++) {
                    new NoteStore(handle).add(learner, Sample.SLUG, note);
                }
            });
        }
    }

    @Test
    void aHighlightFollowsItsWordsWhenTheArticleIsEdited() throws Exception {
        try (Server edited = Server.start()) {
            Guest editor = edited.teacher();
            Guest reader = edited.student("Bo", editor.joinCode(editor.createClass("English 9B")));
            reader.post(NOTES, "exact", "the first to walk across", "text", "A brave mayor");
            reader.post(NOTES, "exact", "on Monday", "text", "Which?");

            edit(
                    edited,
                    Sample.ARTICLE
                            .replace("The town of Ravnholm opened", "It rained.\n\nThe town of Ravnholm opened")
                            .replace(" on Monday", ""));

            assertThat(reader.get(READING).text())
                    .containsPattern("(?s)id=\"p2\".*<mark[^>]*>the first to walk across</mark>.*id=\"p3\"")
                    .contains("The article doesn’t have these words any more", "on Monday", "Which?");
        }
    }

    private static void edit(Server edited, String article) throws Exception {
        Path file = edited.content().resolve(Sample.SLUG).resolve("article.md");
        Files.writeString(file, article);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        // the library looks at its files once a second
        for (int i = 0; i < 50 && !edited.guest().get(READING).text().contains("It rained."); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void aGuestsNotesGoAlongIntoTheNewAccount() {
        Guest guest = SERVER.guest();
        guest.post("/guests", "read", Sample.SLUG);
        guest.post(NOTES, "exact", "on Monday", "text", "Written as a guest");
        assertThat(guest.get(READING).text()).contains("Written as a guest");

        guest.post("/join", "code", CODE, "name", "Chidi", "password", "blue river dog");

        assertThat(guest.get(READING).text()).contains("Chidi", "Written as a guest");
    }

    @Test
    void notesAreAmongAStudentsOwnDataAndGoWithTheAccount() {
        amara.post(NOTES, "exact", "on Monday", "text", "Which?");
        assertThat(amara.get("/mine/data").text())
                .containsPattern("(?s)\"notes\" : \\[.*\"words\" : \"on Monday\".*\"text\" : \"Which\\?\"");

        amara.post("/mine/deletion");
        String deletion = TEACHER.get("/classes").find("\"(/students/\\d+/deletion)\"");

        assertThat(TEACHER.post(deletion).status()).isEqualTo(200);
        assertThat(amara.get(NOTES).status()).isEqualTo(410);
    }
}
