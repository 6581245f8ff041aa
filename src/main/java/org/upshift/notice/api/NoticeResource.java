package org.upshift.notice.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.notice.Notice;
import org.upshift.notice.Notices;
import org.upshift.notice.PublishNotice;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/notices")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {
    private final CurrentActor actor;
    private final Notices notices;
    private final PublishNotice publish;
    private final Bodies bodies;

    NoticeResource(CurrentActor actor, Notices notices, PublishNotice publish, Bodies bodies) {
        this.actor = actor;
        this.notices = notices;
        this.publish = publish;
        this.bodies = bodies;
    }

    /** @param version 0 for the text that comes with Upshift */
    public record NoticeBody(String code, int version, String title, String body, Instant publishedAt) {
        static NoticeBody of(Notices.Text text) {
            return new NoticeBody(text.notice().code(), text.number(), text.title(), text.body(), text.publishedAt());
        }
    }

    public record NoticeRow(String code, int version, Instant publishedAt) {}

    /** @param basedOn the version that was edited */
    public record NoticeRequest(
            @NotNull(message = "Enter the version that this is based on")
            Integer basedOn,

            @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
            String title,

            @NotBlank(message = "Enter the text")
            @Size(max = 20000, message = "The text must be 20,000 characters or fewer")
            String body) {}

    @GET
    @Operation(summary = "The notices of this installation")
    public List<NoticeRow> list() {
        return notices.all().stream()
                .map(row -> new NoticeRow(row.notice().code(), row.number(), row.publishedAt()))
                .toList();
    }

    @GET
    @Path("{notice}")
    @Operation(summary = "What a notice says now")
    public NoticeBody get(@PathParam("notice") String code) {
        return NoticeBody.of(notices.current(notice(code)));
    }

    @PUT
    @Path("{notice}")
    @RolesAllowed(Role.ADMINISTRATORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish a new text")
    public NoticeBody publish(@PathParam("notice") String code, NoticeRequest request) {
        var notice = notice(code);
        bodies.valid(request);
        publish.publish(actor.get(), notice, request.basedOn(), request.title(), request.body());
        return NoticeBody.of(notices.current(notice));
    }

    @GET
    @Path("{notice}/versions")
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "The texts that were published, the newest first")
    public Page<Notices.Version> versions(@PathParam("notice") String code, @BeanParam Paging paging) {
        return notices.versions(notice(code), paging.number(), paging.pageSize());
    }

    @GET
    @Path("{notice}/versions/{number}")
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "A text as it was published")
    public NoticeBody version(@PathParam("notice") String code, @PathParam("number") int number) {
        return NoticeBody.of(notices.version(notice(code), number));
    }

    private static Notice notice(String code) {
        return Notice.of(code).orElseThrow(() -> new NotFound("notice"));
    }
}
