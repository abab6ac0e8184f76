package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.study.ResultLog.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.quiz.Purpose;

/** What comes back, and when, from nothing but the log. */
class DeckTest {
    private static List<String> due(Deck deck, int day) {
        return deck.due(day(day)).stream().map(card -> card.question().id()).toList();
    }

    private static Card only(Deck deck) {
        assertThat(deck.cards()).hasSize(1);
        return deck.cards().get(0);
    }

    @Test
    void whatWasMissedIsDueTheNextDay() {
        Deck deck = new ResultLog().wrong(1, "who").right(1, "when").deck();

        assertThat(due(deck, 1)).isEmpty();
        assertThat(due(deck, 2)).containsExactly("who");
        assertThat(due(deck, 30)).containsExactly("who");
    }

    @Test
    void whatIsRememberedStaysAwayForLongerAndLonger() {
        ResultLog log = new ResultLog().wrong(1, "who").in(Purpose.STUDY);
        int day = 2;
        for (int days : List.of(2, 6, 17, 44, 102)) {
            log.right(day, "who");
            day += days;
            assertThat(only(log.deck()).due()).isEqualTo(day(day));
        }
    }

    @Test
    void whatIsForgottenComesBackSoon() {
        ResultLog log =
                new ResultLog().wrong(1, "who").right(2, "who").right(4, "who").right(10, "who");
        assertThat(only(log.deck()).due()).isEqualTo(day(27));

        log.wrong(27, "who");

        assertThat(only(log.deck()).due()).isBefore(day(31));
    }

    @Test
    void whatWasNeverMissedNeverComes() {
        assertThat(new ResultLog().right(1, "who").right(9, "who").deck().cards())
                .isEmpty();
    }

    @Test
    void whatWasRightBeforeTheFirstMissCountsForNothing() {
        Deck known = new ResultLog()
                .right(1, "who")
                .right(20, "who")
                .wrong(40, "who")
                .deck();
        Deck fresh = new ResultLog().wrong(40, "who").deck();

        assertThat(known).isEqualTo(fresh);
    }

    @Test
    void anAnswerOnTheSameDayMovesNothingByMuch() {
        Deck once = new ResultLog().wrong(1, "who").deck();
        Deck mendedAtOnce = new ResultLog().wrong(1, "who").right(1, "who").deck();
        Deck mendedNextDay = new ResultLog().wrong(1, "who").right(2, "who").deck();

        assertThat(only(mendedAtOnce).due()).isEqualTo(only(once).due());
        assertThat(only(mendedAtOnce).memory().stability())
                .isBetween(
                        only(once).memory().stability(),
                        only(mendedNextDay).memory().stability());
    }

    @Test
    void daysBeginWhereTheSchoolIs() {
        // 23:30 on day 1 in Oslo is still 22:30 of day 1 in Greenwich; 00:30 on day 2 is 23:30 of day 1 there
        Deck late = new ResultLog().at("23:30").wrong(1, "who").deck();
        Deck early = new ResultLog().at("00:30").wrong(2, "who").deck();

        assertThat(only(late).due()).isEqualTo(day(2));
        assertThat(only(early).due()).isEqualTo(day(3));
    }

    @Test
    void aBlankIsAMissOnlyWhereItCounts() {
        assertThat(due(new ResultLog().in(Purpose.QUIZ).blank(1, "who").deck(), 2))
                .containsExactly("who");
        assertThat(new ResultLog().in(Purpose.PRACTICE).blank(1, "who").deck().cards())
                .isEmpty();
        assertThat(new ResultLog()
                        .wrong(1, "who")
                        .in(Purpose.STUDY)
                        .blank(2, "who")
                        .deck())
                .isEqualTo(new ResultLog().wrong(1, "who").deck());
    }

    @Test
    void questionsThatAreNotAskedAnyMoreStayAway() {
        History history = new ResultLog().wrong(1, "who").wrong(1, "when").history();

        Deck deck = Deck.of(history, question -> question.id().equals("when"), ResultLog.ZONE);

        assertThat(due(deck, 2)).containsExactly("when");
    }

    @Test
    void theLongestDueComesFirst() {
        Deck deck = new ResultLog()
                .wrong(3, "when")
                .wrong(1, "who")
                .wrong(2, "where")
                .deck();

        assertThat(due(deck, 9)).containsExactly("who", "where", "when");
    }

    @Test
    void whatComesLaterIsCountedDayByDay() {
        Deck deck = new ResultLog()
                .wrong(1, "due")
                .wrong(4, "who")
                .wrong(4, "when")
                .wrong(1, "where")
                .right(2, "where")
                .right(4, "where")
                .deck();

        assertThat(deck.after(day(4))).containsExactly(Map.entry(day(5), 2L), Map.entry(day(10), 1L));
    }

    @Test
    void whatStaysAwayForAWeekIsKnown() {
        ResultLog log = new ResultLog().wrong(1, "who").right(2, "who").right(4, "who");
        assertThat(log.deck().known()).isZero();

        assertThat(log.right(10, "who").deck().known()).isEqualTo(1);
    }
}
