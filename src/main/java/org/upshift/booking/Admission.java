package org.upshift.booking;

import java.util.UUID;

/**
 * What somebody got whom the team let in.
 *
 * @param booking their seat, or null
 */
record Admission(Outcome outcome, Booking booking) {
    enum Outcome {
        SEATED,
        /** No seat is free: they wait for one. */
        WAITING,
        /** They have a seat in a parallel group, which only they give up. */
        ELSEWHERE,
        /** No seat is free, and nobody can join the waiting list any more. */
        NO_SEAT
    }

    static Admission without(Outcome outcome) {
        return new Admission(outcome, null);
    }

    public boolean isSeated() {
        return outcome == Outcome.SEATED;
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }

    public boolean isElsewhere() {
        return outcome == Outcome.ELSEWHERE;
    }

    public UUID seat() {
        return booking == null ? null : booking.getId();
    }
}
