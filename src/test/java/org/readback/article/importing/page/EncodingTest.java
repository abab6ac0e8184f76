package org.readback.article.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to letters: as the page says, unless its bytes say otherwise; as the bytes say, where it doesn't. */
class EncodingTest {
    private static final String QUOTED = "“The mayor’s spade” – £5 at the café";
    private static final String RUSSIAN = "Городской совет решил посадить яблони вдоль старой железной дороги.";
    private static final String JAPANESE = "町議会は火曜日、古い線路に沿ってリンゴの木を植えることを決めた。";
    private static final String CHINESE = "镇议会星期二决定在旧铁路沿线种植四百棵苹果树，孩子们将选择地点。";
    private static final String TAIWANESE = "鎮議會星期二決定在舊鐵路沿線種植四百棵蘋果樹，孩子們將選擇地點。";
    private static final String KOREAN = "시의회는 화요일에 옛 철길을 따라 사과나무를 심기로 결정했다.";
    private static final String GREEK = "Το δημοτικό συμβούλιο αποφάσισε να φυτέψει μηλιές κατά μήκος της γραμμής.";

    static Stream<Arguments> tongues() {
        return Stream.of(
                Arguments.of("windows-1252", QUOTED),
                Arguments.of("ISO-8859-1", "Así es el café, señor; ¿qué más?"),
                Arguments.of("UTF-8", QUOTED),
                Arguments.of("windows-1251", RUSSIAN),
                Arguments.of("KOI8-R", RUSSIAN),
                Arguments.of("ISO-8859-5", RUSSIAN),
                Arguments.of("Shift_JIS", JAPANESE),
                Arguments.of("EUC-JP", JAPANESE),
                Arguments.of("ISO-2022-JP", JAPANESE),
                Arguments.of("GB18030", CHINESE),
                Arguments.of("GB2312", CHINESE),
                Arguments.of("Big5", TAIWANESE),
                Arguments.of("EUC-KR", KOREAN),
                Arguments.of("windows-1253", GREEK),
                Arguments.of("UTF-16LE", QUOTED),
                Arguments.of("UTF-16BE", QUOTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tongues")
    void aPageThatDoesNotSayItsEncodingIsReadByItsLetters(Charset charset, String text) {
        assertThat(read(text, charset)).isEqualTo(text);
        assertThat(read("<html><body><p>" + text + "</p></body></html>", charset))
                .contains(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tongues")
    void aPageIsReadAsItSays(Charset charset, String text) {
        String page = "<html><head><meta charset='" + charset + "'></head><p>" + text;
        assertThat(read(page, charset)).contains(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tongues")
    void aPageThatSaysLatinButIsNotIsReadByItsLetters(Charset charset, String text) {
        String page = "<html><head><meta charset=iso-8859-1></head><p>" + text;
        assertThat(read(page, charset)).contains(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tongues")
    void aPageThatSaysUtf8ButIsNotIsReadByItsLetters(Charset charset, String text) {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'></head><p>" + text;
        assertThat(read(page, charset)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, “No” isn’t it",
        "windows-1252, It isn’t",
        "windows-1252, “Así”",
        "windows-1252, He said: “É”",
        "ISO-8859-1, a café in Lyon",
        "ISO-8859-1, créée à l'été",
        "windows-1252, one • two • three",
        "windows-1252, ————————————",
        "UTF-8, a café in Lyon",
        "UTF-8, It isn’t"
    })
    void aFewLettersAreEnough(Charset charset, String text) {
        assertThat(read(text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "shift_jis", "big5", "euc-kr", "windows-1252", "utf-8", "no-such-name", "utf-16"})
    void englishWithCurlyQuotesIsReadWhateverItSays(String said) {
        String page = "<html><head><meta charset=" + said + "></head><p>China’s “long” march – and it’s over";
        assertThat(read(page, Charset.forName("windows-1252"))).isEqualTo(page);
        assertThat(read(page, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void aFewBrokenBytesDoNotSpoilAPageInUtf8() {
        byte[] page = bytes(
                QUOTED.getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF},
                QUOTED.getBytes(StandardCharsets.UTF_8));
        assertThat(Encoding.text(page)).isEqualTo(QUOTED + "\uFFFD" + QUOTED);
    }

    @Test
    void aSentenceOfAnotherEncodingInAPageInUtf8IsReadToo() {
        byte[] page = bytes(
                (QUOTED + " It isn").getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x92}, new byte[] {'t'});
        assertThat(Encoding.text(page)).isEqualTo(QUOTED + " It isn’t");
    }

    @Test
    void twoWordsThatCouldBeUtf8ByChanceAreReadAsThePageSays() {
        String page = "<html><head><meta charset=gb2312></head><p>联通";
        assertThat(read(page, Charset.forName("GB2312"))).isEqualTo(page);
    }

    @Test
    void aPageInUtf8WithABrokenByteIsNotTakenForWhatItWronglySays() {
        for (String said : new String[] {"gbk", "big5", "windows-1251", "iso-8859-1"}) {
            byte[] start = ("<html><head><meta charset=" + said + "></head><p>").getBytes(StandardCharsets.UTF_8);
            byte[] page = bytes(start, CHINESE.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE9});
            assertThat(Encoding.html(page, null)).contains(CHINESE);
        }
    }

    @Test
    void aMarkSaysMoreThanTheDeclaration() {
        String page = "\uFEFF<html><head><meta charset=windows-1251></head><p>" + QUOTED;
        assertThat(read(page, StandardCharsets.UTF_8)).isEqualTo(page.substring(1));
        assertThat(read(page, StandardCharsets.UTF_16LE)).isEqualTo(page.substring(1));
        assertThat(read(page, StandardCharsets.UTF_16BE)).isEqualTo(page.substring(1));
    }

    @Test
    void ofTwoDeclarationsTheFirstThatFitsIsBelieved() {
        String page =
                "<html><head><!-- <meta charset=koi8-r> --><meta charset=utf-8><meta charset=windows-1251></head><p>";
        assertThat(read(page + RUSSIAN, Charset.forName("windows-1251"))).isEqualTo(page + RUSSIAN);
        assertThat(read(page + RUSSIAN, StandardCharsets.UTF_8)).isEqualTo(page + RUSSIAN);
    }

    @Test
    void whatTheArchiveSaysGoesBeforeWhatThePageSays() {
        String page = "<html><head><meta charset=koi8-r></head><p>" + RUSSIAN;
        assertThat(Encoding.html(page.getBytes(Charset.forName("windows-1251")), "windows-1251"))
                .isEqualTo(page);
    }

    private static String read(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return Encoding.html(bytes, null);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
