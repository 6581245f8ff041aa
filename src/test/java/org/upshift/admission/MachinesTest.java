package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;

/** Every step of the three machines; what is not listed is refused. */
class MachinesTest {
    @Test
    void anApplicationIsSentWithdrawnOrTurnedDown() {
        assertThat(graph(ApplicationStatus.values(), ApplicationStatus.Event.values(), ApplicationStatus::next))
                .containsExactly(
                        "DRAFT SEND SUBMITTED",
                        "DRAFT WITHDRAW WITHDRAWN",
                        "SUBMITTED TURN_DOWN UNSUCCESSFUL",
                        "SUBMITTED WITHDRAW WITHDRAWN");
    }

    @Test
    void aSignOffIsDecidedOnce() {
        assertThat(graph(SignOffStatus.values(), SignOffStatus.Event.values(), SignOffStatus::next))
                .containsExactly(
                        "ASKED SUPPORT SUPPORTED",
                        "ASKED REFUSE NOT_SUPPORTED",
                        "ASKED REPLACE REPLACED",
                        "ASKED CANCEL CANCELLED");
    }

    @Test
    void anOfferIsAnsweredOnce() {
        assertThat(graph(OfferStatus.values(), OfferStatus.Event.values(), OfferStatus::next))
                .containsExactly(
                        "OFFERED ACCEPT ACCEPTED",
                        "OFFERED DECLINE DECLINED",
                        "OFFERED EXPIRE EXPIRED",
                        "OFFERED WITHDRAW WITHDRAWN");
    }

    @Test
    void theDocumentationShowsTheSameGraphs() {
        StateMachineDocument.check(
                "Application", ApplicationStatus.class, ApplicationStatus.Event.class, ApplicationStatus::next);
        StateMachineDocument.check("Sign-off", SignOffStatus.class, SignOffStatus.Event.class, SignOffStatus::next);
        StateMachineDocument.check("Offer", OfferStatus.class, OfferStatus.Event.class, OfferStatus::next);
    }

    private static <S, E> List<String> graph(S[] states, E[] events, BiFunction<S, E, Optional<S>> next) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(events).flatMap(event -> next.apply(state, event).stream()
                        .map(after -> state + " " + event + " " + after)))
                .toList();
    }
}
