package org.upshift.history.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.history.RecordHistory;
import org.upshift.kernel.Page;
import org.upshift.rest.Paging;

@Path("/api/history/{kind}/{record}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class HistoryResource {
    private final RecordHistory history;

    HistoryResource(RecordHistory history) {
        this.history = history;
    }

    @GET
    @Operation(
            summary = "Who did what to a record, such as /api/history/cohort/{id}, for those who may see its history")
    public Page<HistoryBody> list(
            @PathParam("kind") String kind, @PathParam("record") UUID record, @BeanParam Paging paging) {
        var page =
                history.show(kind, record, paging.number(), paging.pageSize()).page();
        return new Page<>(
                page.items().stream().map(HistoryBody::of).toList(), page.number(), page.size(), page.total());
    }
}
