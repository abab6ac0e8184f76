package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

/** Whose words a quotation is. */
class WhoSpeaksTest {
    private static final String QUOTE = "The whales have lost more friends than the fishermen of this coast";

    @Test
    void sheIsTheSpeakerOfTheSentenceBefore() {
        given("2016-05-04", "Maria Lund warned that the ice was melting.", "“" + QUOTE + ",” she added.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void heIsNobodyWhenSomebodyElseWasMeantInBetween() {
        given(
                        "2016-05-04",
                        "Peter Holm was driving a truck by 1961. A Danish promoter, Lars Dahl, who had heard him on a tape,"
                                + " offered him two weeks at a club. He went for the money and stayed.",
                        "“" + QUOTE + ",” he recalled in a radio interview.")
                .asksNothingWith(QUOTE);
    }

    @Test
    void sheIsNobodyWhenTwoPeopleWereNamed() {
        given("2016-05-04", "Maria Lund told Ingrid Holm that the ice was melting.", "“" + QUOTE + ",” she added.")
                .asksNothingWith(QUOTE);
    }

    @Test
    void aListenerAFriendOrAPairIsNoSpeaker() {
        given("2016-05-04", "“" + QUOTE + ",” a spokesman for Maria Lund said.").asksNothingWith(QUOTE);
        given("2016-05-04", "“" + QUOTE + ",” a fisherman told Maria Lund.").asksNothingWith(QUOTE);
        given("2016-05-04", "“" + QUOTE + ",” said Maria Lund's lawyer.").asksNothingWith(QUOTE);
        given("2016-05-04", "“" + QUOTE + ",” Peter Holm and Maria Lund said.").asksNothingWith(QUOTE);
    }

    @Test
    void sheIsStillTheSpeakerWhenASentenceWithoutPeopleStandsBetween() {
        given(
                        "2016-05-04",
                        "Maria Lund leads the survey.",
                        "The ice melts fast in May.",
                        "“" + QUOTE + ",” she told the BBC.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
        given(
                        "2016-05-04",
                        "Maria Lund leads the survey.",
                        "One official was not so sure.",
                        "“" + QUOTE + ",” she said.")
                .asksNothingWith(QUOTE);
    }

    @Test
    void sheIsTheOnlyOneOfWhomTheParagraphTells() {
        given(
                        "2016-05-04",
                        "The line would pass within 30 metres of the kitchen of Aanisah Holm. “" + QUOTE
                                + ",” she said.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Aanisah Holm");
        given(
                        "2016-05-04",
                        "The line would pass the kitchen of Aanisah Holm, where a widow lives. “" + QUOTE
                                + ",” she said.")
                .asksNothingWith(QUOTE);
        given(
                        "2016-05-04",
                        "Maria Lund leads the survey.",
                        "She would pass the kitchen of Aanisah Holm. “" + QUOTE + ",” she said.")
                .asksNothingWith(QUOTE);
    }

    @Test
    void aSpeakerIsNamedBehindTheirRole() {
        given("2016-05-04", "“" + QUOTE + ",” said the mayor, former harbour master Maria Lund.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void sheIsNobodyWhenSomebodyWithoutAFullNameSpokeBetween() {
        given(
                        "2016-05-04",
                        "Maria Lund was taken to hospital.",
                        "“The ice was gone,” her mother, Eva, said.",
                        "“" + QUOTE + ",” she added.")
                .asksNothingWith(QUOTE);
    }

    @Test
    void nobodyCallsThemselvesByTheirName() {
        String quote = "Maria Lund never understood how dangerous the ice of this coast was";
        given("2016-05-04", "Maria Lund was taken to hospital.", "“" + quote + ",” she said.")
                .asksNothingWith(quote);
    }

    @Test
    void whoWasLetSpeakLastSpeaksOn() {
        given(
                        "2016-05-04",
                        "“We heard something like lorries,” said Soazara, a 34-year-old seamstress who uses one name. She got"
                                + " her three children on to the roof.",
                        "The disaster office said 61 people were missing. Both figures were likely to rise, its director, Col"
                                + " Tiana Andriambelo, said, because nothing had been heard from eleven of the region's communes. “"
                                + QUOTE + ",” he said.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Tiana Andriambelo");
    }

    @Test
    void lettersBehindANameAreNoOtherSpeaker() {
        given("2016-05-04", "“" + QUOTE + ",” Anil Deshmukh QC told jurors in his closing speech.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Anil Deshmukh");
    }
}
