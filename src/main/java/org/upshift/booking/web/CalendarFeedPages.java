package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.CreateCalendarFeed;
import org.upshift.booking.StopCalendarFeed;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The secret address under which a person's calendar program reads what they have booked. */
@Path("/account/calendar-feed")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CalendarFeedPages {
    private final CurrentActor actor;
    private final BookingQueries bookings;
    private final CreateCalendarFeed createFeed;
    private final StopCalendarFeed stopFeed;
    private final Site site;
    private final Forms forms;

    CalendarFeedPages(
            CurrentActor actor,
            BookingQueries bookings,
            CreateCalendarFeed createFeed,
            StopCalendarFeed stopFeed,
            Site site,
            Forms forms) {
        this.actor = actor;
        this.bookings = bookings;
        this.createFeed = createFeed;
        this.stopFeed = stopFeed;
        this.site = site;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance feed(boolean feed, Errors errors);

        static native TemplateInstance feedCreated(String address, String subscription);
    }

    /** A button is a form without fields. */
    record NoFields() {}

    @GET
    public TemplateInstance ask() {
        return page(Errors.NONE);
    }

    /** Answered by a page at once: the secret must not travel any further than this answer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        return forms.show(
                new NoFields(),
                () -> created(site.url(BookingLinks.calendar(
                        createFeed.create(actor.personId()).value()))),
                this::page);
    }

    /** Calendar programs take {@code webcal:} for themselves and then read with HTTPS, or HTTP as a second try. */
    private static TemplateInstance created(String address) {
        return Templates.feedCreated(address, address.replaceFirst("^https?:", "webcal:"));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop() {
        return forms.answer(
                () -> {
                    stopFeed.stop(actor.personId());
                    return Next.to(BookingLinks.feed()).saying("The address no longer works");
                },
                this::page);
    }

    private TemplateInstance page(Errors errors) {
        return Templates.feed(bookings.feedsOf(actor.personId()) > 0, errors);
    }
}
