package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.readback.article.importing.ImportedPages.BODY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What can't be imported: each is told in one line that says what to do, and nothing is written. */
class RefusedPagesTest {
    // a guard against hanging; how fast a file is refused isn't told here
    private static final Duration GUARD = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsThereIsToldFromWhatIsNot() throws IOException {
        assertThat(refusal(folder.resolve("missing.txt"))).isEqualTo("there is no such file; check its name");
        assertThat(refusal(Files.createDirectory(folder.resolve("pages"))))
                .isEqualTo("this is a folder; name the pages in it, such as " + folder.resolve("pages/*.html"));
        assertThat(refusal(file("empty.txt", ""))).isEqualTo("the file is empty; save the page again");
        assertThat(refusal(file("blank.txt", " \n\t\n\u00A0\n".repeat(9))))
                .isEqualTo("the file has no words; save the page again");
    }

    @Test
    void anAddressIsNoFile() throws IOException {
        assertThat(refusal(Path.of("https://orchard.example/trees")))
                .isEqualTo("this is an address; open it in a browser, save the page, and name the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan.pdf", "scan.txt", "scan.html"})
    void aPdfIsKnownWhateverItsName(String name) throws IOException {
        assertThat(refusal(file(name, "%PDF-1.7\n1 0 obj"))).isEqualTo("this is a PDF; copy its text into a .txt file");
    }

    @Test
    void documentsAreToldHowToBeSaved() throws IOException {
        assertThat(refusal(zip("page.txt", "[Content_Types].xml", "word/document.xml")))
                .isEqualTo("this is a Word document; save it as plain text (.txt)");
        assertThat(refusal(file("old.txt", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0")))
                .isEqualTo("this is a Word document; save it as plain text (.txt)");
        assertThat(refusal(file("page.txt", "{\\rtf1\\ansi Text.}")))
                .isEqualTo("this is an RTF document; save it as plain text (.txt)");
        assertThat(refusal(zip("pages.zip", "page.html")))
                .isEqualTo("this is a packed archive; unpack it, and import the pages in it");
    }

    @Test
    void picturesAndOtherBinaryFilesAreNoPages() throws IOException {
        assertThat(refusal(file("page.html", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")))
                .isEqualTo("this is a picture; save the page itself, or type its text into a .txt file");
        assertThat(refusal(file("page.txt", "KEEP\0\1\2\3")))
                .isEqualTo("this is not text; save the page as a web page, or as plain text in UTF-8");
        assertThat(refusal(file("page.txt", "\1\2\3\4\5\6 text")))
                .isEqualTo("this is not text; save the page as a web page, or as plain text in UTF-8");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("page.html");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThat(refusal(file)).isEqualTo("larger than 16 MB, so no saved page; save the article alone");
    }

    @Test
    void whatNobodyReadsToItsEndIsRefused() throws IOException {
        assertThat(refusal(file("lines.txt", "\n".repeat(1_000_000) + BODY)))
                .isEqualTo("more than 20,000 lines, so no saved page; save the article alone");
        assertThat(refusal(file("line.txt", "word ".repeat(1_000_000))))
                .isEqualTo("more than 1,000,000 letters, so no saved page; save the article alone");
        assertThat(refusal(file("line.html", "<html><p>" + "word ".repeat(1_000_000))))
                .isEqualTo("more than 1,000,000 letters, so no saved page; save the article alone");
        assertThat(refusal(file("tags.html", "<html>" + "<a>x ".repeat(1_000_000))))
                .isEqualTo("more than 200,000 tags, so no saved page; save the article alone");
    }

    @Test
    void deepAndUnclosedHtmlIsReadOrRefused() throws IOException {
        for (String tag : List.of("div", "table><tr><td", "b", "ul><li", "blockquote", "p")) {
            Path page = file("deep.html", "<html><body>" + ("<" + tag + ">").repeat(60_000));
            assertThat(refusal(page)).doesNotContain("the importer fails");
        }
        assertThat(refusal(file("deep.html", "<html><body>" + "<div>".repeat(100_000))))
                .contains("no text");
    }

    @Test
    void anArchiveThatIsCutOffIsRefused() throws IOException {
        String archive = """
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="next"

                --next
                Content-Type: text/html; charset=utf-8

                <html><body><h1>Trees</h1><p>%s
                """.formatted(BODY);
        assertThat(refusal(file("page.mhtml", archive)))
                .isEqualTo("this web archive (MHTML) is cut off before its page ends; save the page again");
        assertThat(refusal(file("page.mhtml", archive.substring(0, 110))))
                .isEqualTo("this web archive (MHTML) is cut off before its page ends; save the page again");
    }

    @Test
    void aPageOfHeadlinesIsToldFromOneWithoutAnything() throws IOException {
        assertThat(refusal(file("index.txt", "Council plants trees in town\n".repeat(12))))
                .isEqualTo("no article found, but many headlines; open one of the stories and save its own page");
        assertThat(refusal(file("links.txt", "Home\nNews")))
                .isEqualTo("no article found; give a page with at least two paragraphs of running text");
    }

    @Test
    void aPageThatAsksToSignInOrToSubscribeIsToldSo() throws IOException {
        assertThat(refusal(file("login.html", "<html><form>Name <input> Password <input type=password></form></html>")))
                .isEqualTo("this page asks to sign in; do so, and save the page when it shows the article");
        assertThat(refusal(file("login.txt", "Sign in\nE-mail\nPassword\nForgot your password?\nRemember me")))
                .isEqualTo("this page asks to sign in; do so, and save the page when it shows the article");
        assertThat(refusal(file("wall.txt", "Apple trees to line old railway\n\nSubscribe to continue reading\n")))
                .isEqualTo(
                        "this page asks to subscribe; sign in there, and save the page when it shows the whole article");
        assertThat(refusal(file("wall.txt", "Apple trees\n\n" + BODY + "\nSubscribe to read the full story\n")))
                .isEqualTo("this page shows only the beginning of its article and asks to subscribe; sign in there,"
                        + " and save the page when it shows the whole article");
    }

    /** The one line that is said of a file, without the file's name. */
    private String refusal(Path file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = assertTimeoutPreemptively(
                GUARD,
                () -> new CommandLine(new ImportCommand())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute("--out", folder.resolve("out").toString(), file.toString()));
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(err.toString()).startsWith(file + ": ").hasLineCount(1);
        return err.toString().strip().substring(file.toString().length() + 2);
    }

    /** A file of these letters; each below 256 is one byte. */
    private Path file(String name, String letters) throws IOException {
        boolean plain = letters.chars().allMatch(letter -> letter < 256);
        return Files.write(
                folder.resolve(name), letters.getBytes(plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private Path zip(String name, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
