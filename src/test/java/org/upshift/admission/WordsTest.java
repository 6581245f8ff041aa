package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Reference;
import org.upshift.programme.Phase;

class WordsTest {
    private static final LocalDateTime DEADLINE = LocalDateTime.parse("2018-11-19T23:59:59");
    private static final LocalDateTime OFFER = LocalDateTime.parse("2027-03-03T23:59:59");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-11-01T12:00 | 2 weeks left",
                "2018-11-06T00:00 | 13 days left",
                "2018-10-28T23:00 | 3 weeks left",
                "2018-11-18T09:00 | closes tomorrow at 11:59pm",
                "2018-11-19T00:00 | closes today at 11:59pm",
                "2018-11-19T23:59:59 | closes today at 11:59pm",
                "2018-09-10T09:00 | 2 months left",
            })
    void theCountdownIsInWords(LocalDateTime now, String words) {
        assertThat(Countdown.words(DEADLINE, LondonTime.instant(now))).isEqualTo(words);
    }

    @Test
    void aDraftTellsUntilWhenAndThenThatItIsTooLate() {
        assertThat(words(Standing.DRAFT, "2018-11-19T23:59:59.999"))
                .isEqualTo("Draft – send it by 19 November 2018, 11:59pm");
        assertThat(words(Standing.DRAFT, "2018-11-20T00:00:00")).isEqualTo("Not sent: the deadline has passed");
    }

    @Test
    void anOfferTellsUntilWhenAndThenThatItHasExpired() {
        assertThat(words(Standing.OFFERED, "2027-03-03T23:59:59")).isEqualTo("Offer: answer by 3 March 2027, 11:59pm");
        assertThat(words(Standing.OFFERED, "2027-03-04T00:00:00")).isEqualTo("Offer expired on 3 March 2027, 11:59pm");
    }

    @Test
    void anOfferThatWasWithdrawnLeavesTheApplicationWhereItWas() {
        assertThat(Standing.of(ApplicationStatus.SUBMITTED, SignOffStatus.ASKED, null, OfferStatus.WITHDRAWN))
                .isEqualTo(Standing.WAITING_FOR_MANAGER);
        assertThat(Standing.of(ApplicationStatus.SUBMITTED, SignOffStatus.SUPPORTED, null, OfferStatus.WITHDRAWN))
                .isEqualTo(Standing.WITH_TEAM);
    }

    @Test
    void whoWasNotDecidedWhenTheProgrammeStartedIsToldSo() {
        for (var waiting : List.of(Standing.WAITING_FOR_MANAGER, Standing.NOT_SUPPORTED, Standing.WITH_TEAM)) {
            assertThat(words(waiting, Phase.RUNNING))
                    .isEqualTo("Not decided: the programme has started. You have no place in it");
            assertThat(words(waiting, Phase.CLOSED)).isEqualTo("Not decided: the programme is over");
        }
        assertThat(words(Standing.OFFERED, Phase.RUNNING)).startsWith("Offer: answer by");
        assertThat(words(Standing.OFFERED, Phase.CLOSED)).isEqualTo("Not decided: the programme is over");
        assertThat(words(Standing.HAS_PLACE, Phase.CLOSED)).isEqualTo("You have a place");
        assertThat(words(Standing.UNSUCCESSFUL, Phase.RUNNING)).isEqualTo("Unsuccessful");
    }

    @Test
    void aCancelledCohortIsSaidToBeCancelledToAllWhoCountOnIt() {
        for (var concerned : List.of(Standing.DRAFT, Standing.WITH_TEAM, Standing.OFFERED, Standing.HAS_PLACE)) {
            assertThat(words(concerned, Phase.CANCELLED)).isEqualTo("This cohort is cancelled");
        }
        assertThat(words(Standing.WITHDRAWN, Phase.CANCELLED)).isEqualTo("Withdrawn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ASKED | - | Waiting for your line manager",
                "OPENED | - | Waiting for your line manager, who has seen it and will answer later",
                "PROPOSED | - | Waiting for the programme team to agree who signs for you",
                "SUPPORTED | - | With the programme team",
                "SUPPORTED | ASKED | Waiting for your employer’s signatory",
                "ASKED | SUPPORTED | Waiting for your line manager",
                "SUPPORTED | SUPPORTED | With the programme team",
                "SUPPORTED | NOT_SUPPORTED | Your employer’s signatory does not support this application",
                "NOT_SUPPORTED | ASKED | Your line manager does not support this application",
                "NOT_MY_REPORT | - | Your line manager says that this is not for them to answer: name somebody else",
                "UNDELIVERABLE | - | Our message to your line manager came back: check the address",
                "SUPPORTED | EXPIRED | Your employer’s signatory did not answer in time: ask again or name somebody else",
                "REVOKED | - | The programme team has set aside the answer of your line manager: ask again",
            })
    void whoeverSignsIsNamedInPlainWords(SignOffStatus manager, SignOffStatus employer, String words) {
        var standing = Standing.of(ApplicationStatus.SUBMITTED, manager, employer, null);
        var signing = new Signing(manager, false, employer, false);
        assertThat(PublicStatus.of(
                                standing,
                                signing,
                                Phase.OPEN,
                                DEADLINE,
                                null,
                                LondonTime.instant(DEADLINE.minusDays(1)))
                        .words())
                .isEqualTo(words);
    }

    @Test
    void whoConfirmsAChangeIsSaidToDoThat() {
        assertThat(new Signing(SignOffStatus.ASKED, true, null, false).waiting(Signatory.LINE_MANAGER))
                .isEqualTo("Waiting for your line manager to confirm what has changed");
    }

    @Test
    void referencesAreEasyToReadOut() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Reference.random()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        }
    }

    private static String words(Standing standing, Phase phase) {
        Instant now = LondonTime.instant(OFFER.minusDays(1));
        return PublicStatus.of(standing, Signing.NOBODY, phase, DEADLINE, OFFER, now)
                .words();
    }

    private static String words(Standing standing, String london) {
        Instant now = LondonTime.instant(LocalDateTime.parse(london));
        return PublicStatus.of(standing, Signing.NOBODY, Phase.OPEN, DEADLINE, OFFER, now)
                .words();
    }
}
