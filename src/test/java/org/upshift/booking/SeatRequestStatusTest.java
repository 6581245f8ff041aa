package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

class SeatRequestStatusTest {
    private static final Actor TEAM = new Actor(UUID.randomUUID(), "Tess Team", "tess@example.org", Map.of());

    @Test
    void theDocumentationShowsTheSameGraph() {
        StateMachineDocument.check(
                "Request for a seat", SeatRequestStatus.class, SeatRequestStatus.Event.class, SeatRequestStatus::next);
    }

    @Test
    void anAgreementIsWithdrawnOnceAndLeavesRoomForAnotherRequest() {
        var request = new SeatRequest(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
        request.agree(TEAM, null, Instant.EPOCH);
        assertThat(request.isAgreed()).isTrue();
        assertThatThrownBy(() -> request.refuse(TEAM, "Too late", Instant.EPOCH))
                .isInstanceOf(RuleViolation.class);

        request.withdraw(TEAM, "The room is smaller", Instant.EPOCH);

        assertThat(request.isAgreed()).isFalse();
        assertThatThrownBy(request::end).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyIsRefusedWithoutAReason() {
        var request = new SeatRequest(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);

        assertThatThrownBy(() -> request.refuse(TEAM, "  ", Instant.EPOCH)).hasMessage("Say why you refuse");
        assertThatThrownBy(() -> request.say("x".repeat(SeatRequest.LONGEST_WORDS + 1)))
                .hasMessage("Why you would like to come must be 1,000 characters or fewer");
    }
}
