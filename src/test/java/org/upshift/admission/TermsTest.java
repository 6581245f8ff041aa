package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change of what was signed, and who says so. */
class TermsTest {
    private static final Terms.Line FIRST = new Terms.Line("Module 1", "18 January 2019, 9:30am to 4:30pm");
    private static final Terms.Line SECOND = new Terms.Line("Module 2", "29 March 2019, 9:30am to 4:30pm");
    private static final Terms.Line STATEMENT = new Terms.Line("Statement", "I lead a comunity.\nIt grows.");
    private static final Terms SIGNED = terms("Leading, 2019", 10, "", List.of(FIRST, SECOND), STATEMENT);

    @Test
    void whatIsTheSameHasTheSameHashAndNoChange() {
        var same = terms("Leading, 2019", 10, "", List.of(FIRST, SECOND), STATEMENT);
        assertThat(same.hash()).isEqualTo(SIGNED.hash()).hasSize(64);
        assertThat(SIGNED.changesTo(same)).isEmpty();
    }

    @Test
    void daysTimesAndCostHaveToBeConfirmedWhateverTheTeamThinks() {
        var moved = new Terms.Line("Module 2", "5 April 2019, 9:30am to 4:30pm");
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 11, "", List.of(FIRST, SECOND), STATEMENT)))
                .containsExactly(
                        new Terms.Change("Days of release", "Release for 10 days", "Release for 11 days", true));
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "£200", List.of(FIRST, SECOND), STATEMENT)))
                .containsExactly(new Terms.Change("Cost", "Nothing", "£200", true));
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "", List.of(FIRST, moved), STATEMENT)))
                .containsExactly(new Terms.Change("Dates", SECOND.words(), moved.words(), true));
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "", List.of(FIRST), STATEMENT)))
                .containsExactly(new Terms.Change("Dates", SECOND.words(), "Nothing", true));
    }

    @Test
    void aTypoIsForTheTeamToJudge() {
        var mended = new Terms.Line("Statement", "I lead a community.\nIt grows.");
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "", List.of(FIRST, SECOND), mended)))
                .containsExactly(new Terms.Change("Statement", STATEMENT.text(), mended.text(), false));
        var named = new Terms.Line("Module two", SECOND.text());
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "", List.of(FIRST, named), STATEMENT)))
                .containsExactly(new Terms.Change("Names of days", SECOND.words(), named.words(), false));
        assertThat(SIGNED.changesTo(terms("Leadership, 2019", 10, "", List.of(FIRST, SECOND), STATEMENT)))
                .extracting(Terms.Change::material)
                .containsExactly(false);
    }

    @Test
    void theOrderOfDaysIsNoChange() {
        assertThat(SIGNED.changesTo(terms("Leading, 2019", 10, "", List.of(SECOND, FIRST), STATEMENT)))
                .isEmpty();
    }

    @Test
    void linesAreStoredAndReadBack() {
        var lines = List.of(FIRST, new Terms.Line("Alone", ""), STATEMENT);
        assertThat(Terms.decoded(Terms.encoded(lines))).isEqualTo(lines);
        assertThat(Terms.decoded("")).isEmpty();
    }

    private static Terms terms(String title, int days, String cost, List<Terms.Line> dates, Terms.Line answer) {
        return new Terms(title, days, cost, dates, List.of(answer));
    }
}
