package org.readback.article.importing.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            January 29, 1997                                | 1997-01-29
            Last Updated: Tuesday, 23 March, 2004, 07:17 GMT | 2004-03-23
            Updated: 2004-03-23 13:37                       | 2004-03-23
            Apr 26, 2011                                    | 2011-04-26
            Posted by Author on April 28, 2011              | 2011-04-28
            Wed 6 Apr 2016 07.00 BST                        | 2016-04-06
            12:01AM GMT 24 Mar 2004                         | 2004-03-24
            10 Mar 04                                       | 2004-03-10
            29-Jan-97                                       | 1997-01-29
            Sept. 3rd, 2012                                 | 2012-09-03
            the 5th of June, 1989                           | 1989-06-05
            11/18/2009 01:00:00 AM MST                      | 2009-11-18
            18.11.2009                                      | 2009-11-18
            2008/11/17                                      | 2008-11-17
            WebPosted Thu Feb 18 13:05:44 1999              | 1999-02-18
            8/17/13 11:00am                                 | 2013-08-17
            29. 10. 2007                                    | 2007-10-29
            3. 4. 2007                                      | 2007-04-03
            """)
    void aDateIsReadAsPagesWriteIt(String text, LocalDate date) {
        assertThat(EnglishDate.in(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 1997",
                "March 23",
                "23 March",
                "February 30, 2004",
                "May 2004",
                "2 hours ago",
                "Mar 10 04:15",
                "version 1.15.20",
                "24/7/365"
            })
    void whatNamesNoDayIsNoDate(String text) {
        assertThat(EnglishDate.in(text)).isEmpty();
    }

    @Test
    void aDateThatCouldBeTwoDaysIsNone() {
        assertThat(EnglishDate.in("03/04/2011")).isEmpty();
    }
}
