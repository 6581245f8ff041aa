package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Notice;
import org.upshift.admission.NoticeClass;
import org.upshift.admission.NoticeRules;
import org.upshift.admission.SetNoticeRules;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/notice")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class NoticeRulesResource {
    private final ProgrammeAccess access;
    private final Notice notice;
    private final SetNoticeRules set;
    private final CurrentActor actor;
    private final Bodies bodies;

    NoticeRulesResource(ProgrammeAccess access, Notice notice, SetNoticeRules set, CurrentActor actor, Bodies bodies) {
        this.access = access;
        this.notice = notice;
        this.set = set;
        this.actor = actor;
        this.bodies = bodies;
    }

    record NoticeRequest(
            @NotNull(message = "Enter how many days before is in good time")
            Integer goodDays,

            @NotNull(message = "Enter how many days before is at short notice")
            Integer shortDays,

            @NotNull(message = "Choose until when places are offered")
            NoticeClass offeredUntil,

            @NotNull(message = "Choose when the line manager is told")
            NoticeClass managerToldFrom) {}

    @GET
    @Operation(summary = "How early somebody has to give up a place, and what follows")
    public NoticeRules get(@PathParam("slug") String slug) {
        return notice.rules(access.programme(slug, actor.get()).id());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set how early somebody has to give up a place, and what follows")
    public void set(@PathParam("slug") String slug, NoticeRequest body) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(body);
        set.set(
                actor.get(),
                programme.id(),
                new NoticeRules(body.goodDays(), body.shortDays(), body.offeredUntil(), body.managerToldFrom()));
    }
}
