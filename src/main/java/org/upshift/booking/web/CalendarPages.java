package org.upshift.booking.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.upshift.booking.ReadCalendar;
import org.upshift.kernel.NotFound;
import org.upshift.people.Secret;

/** The calendar of whoever the secret belongs to. Calendar programs have no cookie: the address itself is the key. */
@Path("/calendar")
@PermitAll
class CalendarPages {
    private final ReadCalendar readCalendar;

    CalendarPages(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
    }

    @GET
    @Path("{secret}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response read(@PathParam("secret") String secret, @Context Request request) {
        String calendar = readCalendar.read(new Secret(secret)).orElseThrow(() -> new NotFound("calendar"));
        var tag = new EntityTag(new Secret(calendar).hash());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(calendar) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
