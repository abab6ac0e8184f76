package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.ShortAnswer;

/** Which slips of the keyboard are forgiven: an honest one, but none that could be another answer. */
class MisspeltTest {
    private static final Details DETAILS = new Details(
            "q",
            "Who?",
            new Evidence(1, "a", "", ""),
            null,
            1,
            Question.Status.PUBLISHED,
            new Question.Origin.Written());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Michael Posner | Micheal Posner",
                "Michael Posner | Michael Posnar",
                "Michael Posner | michael opsner",
                "Ingrid Solheim | Ingrid Solhiem",
                "Ingrid Solheim | Ingird Soleim",
                "Amal Haddad | Amal Hadad",
                "Xu Zhiyong | Xu Zhiyng",
                "Reykjavik | Rejkjavik",
                "Philadelphia | Philadelpia",
                "Mount Kilimanjaro | Mount Kilamanjaro",
                "Johnson | Jonhson",
                "J. K. Rowling | JK Rowling",
                "human rights | humanrights",
                "roller coaster | rollercoaster",
                "50 km | 50km",
                "by ferry | by fery",
                "engineer | enginer",
                "government | goverment",
                "necessary | neccesary",
                "a delegation of lawyers | a delagation of laywers",
                "colour | color",
                "town centre | town center",
                "organisation | organization",
                "travelled | traveled",
            })
    void anHonestSlipIsForgiven(String key, String typed) {
        assertThat(counted(key, typed)).contains(new CountedAs(key, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // numbers
                "1997 | 1979",
                "1997 | 1998",
                "twenty | twelve",
                "seventeen | seventy",
                "fourteen | forty",
                "201 | 20 1",
                "1st | 1",
                "1.5 million | 15 million",
                "23 March | 24 March",
                "A4 | A5",
                "COVID-19 | COVID-18",
                // countries and peoples
                "Iran | Iraq",
                "Austria | Australia",
                "Australia | Austria",
                "Gambia | Zambia",
                "Niger | Nigeria",
                "Slovakia | Slovenia",
                "America | American",
                // people
                "Johnson | Johnston",
                "Johnston | Johnson",
                "Anderson | Andersen",
                "Halverson | Halversen",
                "Goldberg | Goldburg",
                "Ivanov | Ivanova",
                "Clark | Clarke",
                "Peter | Peters",
                "Posner | Rosner",
                "Posner | Posners",
                "Julia | Julie",
                "Alexander | Alexandra",
                "Zhang Wei | Zheng Wei",
                "Hong Lei | Hong Wei",
                "Stephen | Stephan",
                "Kim Jong-il | Kim Jong-un",
                "Featherstonehaugh | Fethrstonehaugh",
                // words
                "bridge | bride",
                "desert | dessert",
                "medal | metal",
                "legal | illegal",
                "increase | decrease",
                "Thursday | Tuesday",
                "northern | southern",
                "historical | historic",
                "economical | economic",
                "principal | principle",
                "engineer | engineers",
                "woman | women",
                "teaches | teacher",
                "where | there",
                "ferry | fery boat",
                "twice | twise boat",
                "ice | ise",
            })
    void whatCouldBeAnotherAnswerIsNot(String key, String typed) {
        assertThat(counted(key, typed)).isEmpty();
    }

    @Test
    void aNameOfTheSameArticleIsNoSlip() {
        ShortAnswer question = new ShortAnswer(DETAILS, "Quennell", List.of(), false, List.of("Quennall"));

        assertThat(CountedAs.of(question, "Quennall")).isEmpty();
        assertThat(CountedAs.of(question, "Quenell")).contains(new CountedAs("Quennell", true));
    }

    @Test
    void theFirstWordingThatFitsWithoutSlipsIsTaken() {
        ShortAnswer question = new ShortAnswer(DETAILS, "Quennell", List.of("Quennall"));

        assertThat(CountedAs.of(question, "quennall")).contains(new CountedAs("Quennall", false));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`  Tromsø `, true", "Tromso, false", "tromsø, false", "Tromsø., false", "Trømso, false"})
    void whereItHasToBeExactNothingIsForgivenButOuterSpaces(String typed, boolean right) {
        ShortAnswer question = new ShortAnswer(DETAILS, "Tromsø", List.of(), true, List.of());

        assertThat(CountedAs.of(question, typed).isPresent()).isEqualTo(right);
    }

    @Test
    void theShapeOfApostrophesIsTheDevicesChoiceAlsoWhereItHasToBeExact() {
        ShortAnswer question = new ShortAnswer(DETAILS, "O’Neill", List.of(), true, List.of());

        assertThat(CountedAs.of(question, "O'Neill")).isPresent();
    }

    private static Optional<CountedAs> counted(String key, String typed) {
        return CountedAs.of(new ShortAnswer(DETAILS, key, List.of()), typed);
    }
}
