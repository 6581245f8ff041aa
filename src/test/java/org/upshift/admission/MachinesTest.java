package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;

/** Every step of the machines; what is not listed is refused. */
class MachinesTest {
    @Test
    void anApplicationIsSentWithdrawnTurnedDownOrWaits() {
        assertThat(graph(ApplicationStatus.values(), ApplicationStatus.Event.values(), ApplicationStatus::next))
                .containsExactly(
                        "DRAFT SEND SUBMITTED",
                        "DRAFT WITHDRAW WITHDRAWN",
                        "SUBMITTED PUT_ON_LIST RESERVE",
                        "SUBMITTED OFFER SUBMITTED",
                        "SUBMITTED TURN_DOWN UNSUCCESSFUL",
                        "SUBMITTED WITHDRAW WITHDRAWN",
                        "RESERVE OFFER SUBMITTED",
                        "RESERVE TURN_DOWN UNSUCCESSFUL",
                        "RESERVE WITHDRAW WITHDRAWN");
    }

    @Test
    void aSignOffIsDecidedOnce() {
        assertThat(graph(SignOffStatus.values(), SignOffStatus.Event.values(), SignOffStatus::next))
                .containsExactly(
                        "PROPOSED AGREE ASKED",
                        "PROPOSED SUPERSEDE SUPERSEDED",
                        "PROPOSED REVOKE REVOKED",
                        "PROPOSED CANCEL CANCELLED",
                        "ASKED SEE OPENED",
                        "ASKED SUPPORT SUPPORTED",
                        "ASKED REFUSE NOT_SUPPORTED",
                        "ASKED DISOWN NOT_MY_REPORT",
                        "ASKED RETURN UNDELIVERABLE",
                        "ASKED EXPIRE EXPIRED",
                        "ASKED SUPERSEDE SUPERSEDED",
                        "ASKED REVOKE REVOKED",
                        "ASKED CANCEL CANCELLED",
                        "OPENED SEE OPENED",
                        "OPENED SUPPORT SUPPORTED",
                        "OPENED REFUSE NOT_SUPPORTED",
                        "OPENED DISOWN NOT_MY_REPORT",
                        "OPENED RETURN UNDELIVERABLE",
                        "OPENED EXPIRE EXPIRED",
                        "OPENED SUPERSEDE SUPERSEDED",
                        "OPENED REVOKE REVOKED",
                        "OPENED CANCEL CANCELLED",
                        "SUPPORTED OUTDATE STALE",
                        "SUPPORTED REVOKE REVOKED",
                        "NOT_SUPPORTED REVOKE REVOKED",
                        "NOT_MY_REPORT SUPERSEDE SUPERSEDED",
                        "NOT_MY_REPORT REVOKE REVOKED",
                        "NOT_MY_REPORT CANCEL CANCELLED",
                        "UNDELIVERABLE SEE OPENED",
                        "UNDELIVERABLE SUPPORT SUPPORTED",
                        "UNDELIVERABLE REFUSE NOT_SUPPORTED",
                        "UNDELIVERABLE DISOWN NOT_MY_REPORT",
                        "UNDELIVERABLE EXPIRE EXPIRED",
                        "UNDELIVERABLE ASK_AGAIN ASKED",
                        "UNDELIVERABLE SUPERSEDE SUPERSEDED",
                        "UNDELIVERABLE REVOKE REVOKED",
                        "UNDELIVERABLE CANCEL CANCELLED",
                        "EXPIRED ASK_AGAIN ASKED",
                        "EXPIRED SUPERSEDE SUPERSEDED",
                        "EXPIRED REVOKE REVOKED",
                        "EXPIRED CANCEL CANCELLED");
    }

    @Test
    void anOfferIsAnsweredOnce() {
        assertThat(graph(OfferStatus.values(), OfferStatus.Event.values(), OfferStatus::next))
                .containsExactly(
                        "OFFERED ACCEPT ACCEPTED",
                        "OFFERED DECLINE DECLINED",
                        "OFFERED EXPIRE EXPIRED",
                        "OFFERED WITHDRAW WITHDRAWN",
                        "OFFERED DEFER DEFERRED",
                        "ACCEPTED DEFER DEFERRED");
    }

    @Test
    void aDeferralIsDecidedOnceForEachAsking() {
        assertThat(graph(DeferralStatus.values(), DeferralStatus.Event.values(), DeferralStatus::next))
                .containsExactly(
                        "ASKED AGREE AGREED",
                        "ASKED REFUSE REFUSED",
                        "ASKED WITHDRAW WITHDRAWN",
                        "REFUSED ASK ASKED",
                        "WITHDRAWN ASK ASKED");
    }

    @Test
    void aSelectionIsReleasedOrSetAsideAndCanBeginAgain() {
        assertThat(graph(SelectionStatus.values(), SelectionStatus.Event.values(), SelectionStatus::next))
                .containsExactly(
                        "PREPARING RELEASE RELEASED",
                        "PREPARING SET_ASIDE SET_ASIDE",
                        "RELEASED BEGIN PREPARING",
                        "SET_ASIDE BEGIN PREPARING");
    }

    @Test
    void theDocumentationShowsTheSameGraphs() {
        StateMachineDocument.check(
                "Application", ApplicationStatus.class, ApplicationStatus.Event.class, ApplicationStatus::next);
        StateMachineDocument.check("Sign-off", SignOffStatus.class, SignOffStatus.Event.class, SignOffStatus::next);
        StateMachineDocument.check("Offer", OfferStatus.class, OfferStatus.Event.class, OfferStatus::next);
        StateMachineDocument.check("Deferral", DeferralStatus.class, DeferralStatus.Event.class, DeferralStatus::next);
        StateMachineDocument.check(
                "Selection", SelectionStatus.class, SelectionStatus.Event.class, SelectionStatus::next);
    }

    private static <S, E> List<String> graph(S[] states, E[] events, BiFunction<S, E, Optional<S>> next) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(events).flatMap(event -> next.apply(state, event).stream()
                        .map(after -> state + " " + event + " " + after)))
                .toList();
    }
}
