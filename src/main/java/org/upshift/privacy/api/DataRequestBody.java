package org.upshift.privacy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.RequestKind;
import org.upshift.privacy.RequestStatus;

/**
 * A request about personal data.
 *
 * @param holdReason left out unless nothing of the person is erased for now
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DataRequestBody(
        UUID id,
        String reference,
        RequestKind kind,
        RequestStatus status,
        String name,
        String email,
        LocalDate receivedOn,
        LocalDate dueOn,
        Boolean overdue,
        String message,
        String extensionReason,
        String holdReason,
        String outcome,
        Instant endedAt) {

    static DataRequestBody of(DataRequestView view, LocalDate today) {
        return new DataRequestBody(
                view.id(),
                view.reference(),
                view.kind(),
                view.status(),
                view.name(),
                view.email(),
                view.receivedOn(),
                view.dueOn(),
                view.isOverdue(today),
                view.message(),
                view.extensionReason(),
                view.holdReason(),
                view.outcome(),
                view.endedAt());
    }

    static Page<DataRequestBody> page(Page<DataRequestView> page, LocalDate today) {
        return new Page<>(
                page.items().stream().map(view -> of(view, today)).toList(), page.number(), page.size(), page.total());
    }
}
