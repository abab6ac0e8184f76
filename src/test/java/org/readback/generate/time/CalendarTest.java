package org.readback.generate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    /** A Tuesday. */
    private final Calendar calendar = new Calendar(LocalDate.of(2004, 3, 23));

    @ParameterizedTest
    @CsvSource({
        "Monday,PAST,22 March 2004",
        "Tuesday,PAST,23 March 2004",
        "Wednesday,PAST,17 March 2004",
        "Wednesday,FUTURE,24 March 2004",
        "last Tuesday,PAST,16 March 2004",
        "October,PAST,October 2003",
        "March,PAST,March 2004",
        "October,FUTURE,October 2004",
        "January,FUTURE,January 2005",
        "March 23,PAST,23 March 2004",
        "24 December,PAST,24 December 2003",
        "the 3rd of May 1999,PAST,3 May 1999",
        "'Friday, June 4, 1999',PAST,4 June 1999",
        "June 1999,PAST,June 1999",
        "1887,PAST,1887",
        "the 1990s,PAST,the 1990s",
        "the summer of 1996,PAST,1996",
        "Monday night,PAST,22 March 2004",
        "today,PAST,23 March 2004",
        "yesterday,PAST,22 March 2004",
        "last year,PAST,2003",
        "last month,PAST,February 2004"
    })
    void wordsTellADateFromTheArticlesDayAndTheVerbsTense(String words, Tense tense, String date) {
        assertThat(calendar.read(words, tense)).map(CalendarDate::phrase).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"the 33rd minute", "this week", "recently", "early April", "February 31", "2004 talks"})
    void vagueWordsTellNoDate(String words) {
        assertThat(calendar.read(words, Tense.PAST)).isEmpty();
    }

    @Test
    void withoutTheArticlesDayOnlyAWholeDateIsUnderstood() {
        Calendar undated = new Calendar(null);

        assertThat(undated.read("Monday", Tense.PAST)).isEmpty();
        assertThat(undated.read("4 June 1999", Tense.PAST))
                .map(CalendarDate::phrase)
                .contains("4 June 1999");
    }
}
