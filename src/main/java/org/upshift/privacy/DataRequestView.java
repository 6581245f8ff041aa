package org.upshift.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request about personal data.
 *
 * @param extensionReason empty unless two more months were taken
 * @param holdId null unless nothing of the person may be erased for now, as are the other values of the hold
 */
public record DataRequestView(
        UUID id,
        String reference,
        UUID personId,
        String name,
        String email,
        RequestKind kind,
        RequestStatus status,
        boolean administratorsOnly,
        LocalDate receivedOn,
        LocalDate dueOn,
        String message,
        String extensionReason,
        String outcome,
        Instant endedAt,
        UUID holdId,
        String holdReason,
        Instant heldSince) {

    public String displayName() {
        return name.isEmpty() ? email : name;
    }

    public boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    public boolean isExtended() {
        return !extensionReason.isEmpty();
    }

    public boolean isHeld() {
        return holdId != null;
    }

    public boolean isAccess() {
        return kind == RequestKind.ACCESS;
    }

    public boolean isCorrection() {
        return kind == RequestKind.CORRECTION;
    }

    public boolean isErasure() {
        return kind == RequestKind.ERASURE;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
