package org.upshift.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.docs.StateMachineDocument;
import org.upshift.kernel.RuleViolation;

/** The clock of requests, who handles them, and periods of retention: rules without a database. */
class AnswerByTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-03, 2026-10-03, 2026-12-03",
        "2026-01-31, 2026-02-28, 2026-04-30",
        "2028-01-31, 2028-02-29, 2028-04-30",
        "2026-03-31, 2026-04-30, 2026-06-30",
        "2026-11-30, 2026-12-30, 2027-02-28",
        "2026-12-31, 2027-01-31, 2027-03-31"
    })
    void anAnswerIsDueOnTheCorrespondingDayOrOnTheLastDayOfAShorterMonth(
            LocalDate received, LocalDate due, LocalDate extended) {
        assertThat(AnswerBy.normally(received)).isEqualTo(due);
        assertThat(AnswerBy.extended(received)).isEqualTo(extended);
    }

    @Test
    void aRequestIsExtendedOnceAndOnlyInItsFirstMonth() {
        var received = LocalDate.parse("2026-01-31");
        var request = request(received);

        assertThatThrownBy(() -> request.extend("Complex", LocalDate.parse("2026-03-01")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, late -> assertThat(late.code()).isEqualTo("extended-too-late"));
        request.extend("Complex", LocalDate.parse("2026-02-28"));
        assertThat(request.getDueOn()).isEqualTo("2026-04-30");
        assertThatThrownBy(() -> request.extend("Again", LocalDate.parse("2026-02-28")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, again -> assertThat(again.code()).isEqualTo("already-extended"));
    }

    @Test
    void whatIsOverIsOver() {
        var request = request(LocalDate.parse("2026-01-31"));
        request.refuse("Not a person whom we know", java.time.Instant.EPOCH);

        assertThatThrownBy(() -> request.complete("", java.time.Instant.EPOCH)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> request.withdraw(java.time.Instant.EPOCH)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theDocumentationShowsTheSameGraph() {
        StateMachineDocument.check(
                "Request about data", RequestStatus.class, RequestStatus.Event.class, RequestStatus::next);
    }

    @ParameterizedTest
    @CsvSource({"P30D, 30 days", "P1D, 1 day", "P1M, 1 month", "P24M, 24 months", "P2Y, 24 months"})
    void periodsAreSaidInDaysOrMonths(String period, String words) {
        assertThat(Kept.words(Period.parse(period))).isEqualTo(words);
    }

    @Test
    void aPeriodStaysWithinItsLimits() {
        Kept.requireWithin(Period.ofMonths(1), Period.ofDays(7), Period.ofMonths(6));
        assertThatThrownBy(() -> Kept.requireWithin(Period.ofDays(6), Period.ofDays(7), Period.ofMonths(6)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Kept.requireWithin(Period.ofMonths(7), Period.ofDays(7), Period.ofMonths(6)))
                .hasMessageContaining("between 7 days and 6 months");
    }

    @Test
    void aLineOfTheLedgerIsReadAsItWasWritten() {
        var line = new LedgerLine(UUID.randomUUID(), LocalDate.parse("2026-11-22"), "ab12", Set.of("cd34", "ef56"));

        assertThat(LedgerLine.parse(line.text())).isEqualTo(line);
        assertThatThrownBy(() -> LedgerLine.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DataRequest request(LocalDate received) {
        return new DataRequest(UUID.randomUUID(), RequestKind.ACCESS, "", received, new Handlers(Set.of(), false));
    }
}
