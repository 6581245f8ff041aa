package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Reference;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase;

class WordsTest {
    /** Nothing is over yet. */
    private static final Instant EARLY = LondonTime.instant(LocalDateTime.parse("2018-11-01T12:00"));

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
        assertThat(Standing.of(ApplicationStatus.SUBMITTED, SignOffStatus.ASKED, null, OfferStatus.WITHDRAWN, true))
                .isEqualTo(Standing.WAITING_FOR_MANAGER);
        assertThat(Standing.of(ApplicationStatus.SUBMITTED, SignOffStatus.SUPPORTED, null, OfferStatus.WITHDRAWN, true))
                .isEqualTo(Standing.WITH_TEAM);
    }

    @Test
    void thePanelIsNamedOnlyWhenNobodyHasToSignAnyMore() {
        for (var manager : SignOffStatus.values()) {
            for (var employer : SignOffStatus.values()) {
                var team = Standing.of(ApplicationStatus.SUBMITTED, manager, employer, null, false);
                var panel = Standing.of(ApplicationStatus.SUBMITTED, manager, employer, null, true);
                assertThat(panel).isEqualTo(team == Standing.WITH_TEAM ? Standing.WITH_PANEL : team);
            }
        }
        assertThat(words(Standing.WITH_PANEL, Phase.SELECTING, EARLY)).isEqualTo("With the panel");
    }

    /** Every standing in every phase, a day before the offer is to be answered; PLANNED is as OPEN, ARCHIVED as CLOSED. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT | Draft – send it by | Not sent: | Not sent: | Not sent: | This cohort is cancelled",
                "WAITING_FOR_MANAGER | Waiting for your line | Waiting for your line | Not decided: the programme has started. You have no place in it"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "WAITING_FOR_EMPLOYER | Waiting for your employer | Waiting for your employer | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "ALTERNATE_PROPOSED | Waiting for the programme | Waiting for the programme | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "SIGNATORY_NEEDED | Name your | Name your | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "NOT_SUPPORTED | Your employer | Your employer | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "WITH_TEAM | With the programme team | With the programme team | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "WITH_PANEL | With the panel | With the panel | Not decided: the programme has started"
                        + " | Not decided: the programme is over | This cohort is cancelled",
                "OFFERED | Offer: answer by | Offer: answer by | Offer: answer by | Offer not answered: the programme is over"
                        + " | This cohort is cancelled",
                "OFFER_EXPIRED | Offer expired on | Offer expired on | Offer expired on | Offer expired on | Offer expired on",
                "OFFER_DECLINED | You declined | You declined | You declined | You declined | You declined",
                "HAS_PLACE | You have a place | You have a place | You have a place | You had a place: the programme is over"
                        + " | This cohort is cancelled",
                "UNSUCCESSFUL | Unsuccessful | Unsuccessful | Unsuccessful | Unsuccessful | Unsuccessful",
                "WITHDRAWN | Withdrawn | Withdrawn | Withdrawn | Withdrawn | Withdrawn",
            })
    void theWordsAreTrueInEveryPhase(
            Standing standing, String open, String selecting, String running, String closed, String cancelled) {
        assertThat(words(standing, Phase.OPEN, EARLY)).startsWith(open);
        assertThat(words(standing, Phase.SELECTING, EARLY)).startsWith(selecting);
        assertThat(words(standing, Phase.RUNNING)).startsWith(running);
        assertThat(words(standing, Phase.CLOSED)).startsWith(closed);
        assertThat(words(standing, Phase.ARCHIVED)).startsWith(closed);
        assertThat(words(standing, Phase.CANCELLED)).startsWith(cancelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT | Draft | Not sent | Not sent | Not sent | Cohort cancelled",
                "WAITING_FOR_MANAGER | Waiting for the line manager | Waiting for the line manager"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "WAITING_FOR_EMPLOYER | Waiting for the employer’s signatory | Waiting for the employer’s signatory"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "ALTERNATE_PROPOSED | Alternate to be confirmed | Alternate to be confirmed"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "SIGNATORY_NEEDED | Applicant has to name somebody or ask again | Applicant has to name somebody or ask again"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "NOT_SUPPORTED | Line manager does not support it | Line manager does not support it"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "WITH_TEAM | With the programme team | With the programme team"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "WITH_PANEL | With the panel | With the panel"
                        + " | Not decided before the programme started | Not decided before the programme started | Cohort cancelled",
                "OFFERED | Offer open | Offer open | Offer open | Offer expired | Cohort cancelled",
                "OFFER_EXPIRED | Offer expired | Offer expired | Offer expired | Offer expired | Offer expired",
                "OFFER_DECLINED | Offer declined | Offer declined | Offer declined | Offer declined | Offer declined",
                "HAS_PLACE | Has a place | Has a place | Has a place | Had a place | Cohort cancelled",
                "UNSUCCESSFUL | Unsuccessful | Unsuccessful | Unsuccessful | Unsuccessful | Unsuccessful",
                "WITHDRAWN | Withdrawn | Withdrawn | Withdrawn | Withdrawn | Withdrawn",
            })
    void theTeamReadsWhatIsTrueInEveryPhase(
            Standing standing, String open, String selecting, String running, String closed, String cancelled) {
        assertThat(title(standing, Phase.OPEN)).isEqualTo(open);
        assertThat(title(standing, Phase.SELECTING)).isEqualTo(selecting);
        assertThat(title(standing, Phase.RUNNING)).isEqualTo(running);
        assertThat(title(standing, Phase.CLOSED)).isEqualTo(closed);
        assertThat(title(standing, Phase.ARCHIVED)).isEqualTo(closed);
        assertThat(title(standing, Phase.CANCELLED)).isEqualTo(cancelled);
        for (var phase : Phase.values()) {
            assertThat(standing.titleOfAll(phase)).startsWith(title(standing, phase));
        }
    }

    /** The words of a line of the list are those of its standing in this phase, as long as no date has passed. */
    private static String title(Standing standing, Phase phase) {
        var status = PublicStatus.of(standing, Signing.NOBODY, phase, DEADLINE, OFFER, EARLY);
        assertThat(status.standing()).isEqualTo(PublicStatus.in(phase, standing));
        return Standing.title(status.standing(), phase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANY | 1 | 2 | Yes: 1 of 2, any one is enough",
                "ANY | 0 | 2 | No: 0 of 2, one is needed",
                "ALL | 2 | 2 | Yes: all 2",
                "ALL | 1 | 2 | No: 1 of 2, all are needed",
                "ANY | 0 | 0 | Nothing is asked",
            })
    void whetherSomebodyIsEligibleIsSaidWithTheRule(EligibilityRule rule, long met, long asked, String words) {
        assertThat(EligibilityWords.of(rule, met, asked)).isEqualTo(words);
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
        var standing = Standing.of(ApplicationStatus.SUBMITTED, manager, employer, null, false);
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
        return words(standing, phase, LondonTime.instant(OFFER.minusDays(1)));
    }

    private static String words(Standing standing, Phase phase, Instant now) {
        return PublicStatus.of(standing, Signing.NOBODY, phase, DEADLINE, OFFER, now)
                .words();
    }

    private static String words(Standing standing, String london) {
        Instant now = LondonTime.instant(LocalDateTime.parse(london));
        return PublicStatus.of(standing, Signing.NOBODY, Phase.OPEN, DEADLINE, OFFER, now)
                .words();
    }
}
