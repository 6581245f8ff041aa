package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;
import org.upshift.kernel.RuleViolation;

class BookingStatusTest {
    @Test
    void aBookingIsCancelledOnceAndForGood() {
        assertThat(BookingStatus.BOOKED.next(BookingStatus.Event.CANCEL)).contains(BookingStatus.CANCELLED);
        assertThat(BookingStatus.CANCELLED.next(BookingStatus.Event.CANCEL)).isEmpty();
    }

    @Test
    void theDocumentationShowsTheSameGraph() {
        StateMachineDocument.check("Booking", BookingStatus.class, BookingStatus.Event.class, BookingStatus::next);
    }

    @Test
    void cancellingRaisesTheSequenceAndKeepsTheUid() {
        var booking =
                new Booking(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "upshift.example", Instant.EPOCH);
        String uid = booking.getCalendarUid();
        assertThat(uid).endsWith("@upshift.example");

        booking.cancel(CancelReason.OTHER, Notice.SHORT, Instant.EPOCH.plusSeconds(1));

        assertThat(booking.getCalendarUid()).isEqualTo(uid);
        assertThat(booking.getCalendarSequence()).isEqualTo(1);
        assertThatThrownBy(() -> booking.cancel(CancelReason.OTHER, Notice.SHORT, Instant.EPOCH))
                .isInstanceOf(RuleViolation.class);
        assertThat(booking.getCalendarSequence()).isEqualTo(1);
    }
}
