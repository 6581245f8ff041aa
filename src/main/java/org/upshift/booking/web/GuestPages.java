package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.ChangeGuest;
import org.upshift.booking.GuestQueries;
import org.upshift.booking.InviteGuest;
import org.upshift.booking.InviteGuestAgain;
import org.upshift.booking.TakeBackGuest;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Whom a participant brings to an event. */
@Path("/cohorts/{cohort}/my-sessions/bookings/{booking}/guests")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class GuestPages {
    private final CurrentActor actor;
    private final OwnCohort cohorts;
    private final BookingQueries bookings;
    private final GuestQueries guests;
    private final InviteGuest inviteGuest;
    private final ChangeGuest changeGuest;
    private final TakeBackGuest takeBackGuest;
    private final InviteGuestAgain inviteGuestAgain;
    private final Forms forms;
    private final Clock clock;

    GuestPages(
            CurrentActor actor,
            OwnCohort cohorts,
            BookingQueries bookings,
            GuestQueries guests,
            InviteGuest inviteGuest,
            ChangeGuest changeGuest,
            TakeBackGuest takeBackGuest,
            InviteGuestAgain inviteGuestAgain,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.guests = guests;
        this.inviteGuest = inviteGuest;
        this.changeGuest = changeGuest;
        this.takeBackGuest = takeBackGuest;
        this.inviteGuestAgain = inviteGuestAgain;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance guests(
                CohortView cohort,
                SessionView session,
                UUID booking,
                GuestQueries.Rule rule,
                boolean open,
                int left,
                List<GuestQueries.Own> guests,
                GuestForm form,
                Errors errors);

        static native TemplateInstance guest(
                CohortView cohort,
                SessionView session,
                UUID booking,
                GuestQueries.Own there,
                GuestForm form,
                Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @PathParam("booking") UUID booking) {
        var session = session(id, booking);
        return page(cohorts.of(id), session, booking, GuestForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @BeanParam GuestForm form) {
        var session = session(id, booking);
        var cohort = cohorts.of(id);
        return forms.answer(
                form,
                () -> {
                    var details = form.details();
                    inviteGuest.invite(actor.get(), booking, details);
                    return Next.to(BookingLinks.guests(id, booking)).saying(details.name() + " is invited");
                },
                errors -> page(cohort, session, booking, form, errors));
    }

    @GET
    @Path("{guest}")
    public TemplateInstance show(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @PathParam("guest") UUID guest) {
        var session = session(id, booking);
        var there = guest(booking, guest);
        return Templates.guest(cohorts.of(id), session, booking, there, GuestForm.of(there), Errors.NONE);
    }

    @POST
    @Path("{guest}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id,
            @PathParam("booking") UUID booking,
            @PathParam("guest") UUID guest,
            @BeanParam GuestForm form) {
        var session = session(id, booking);
        var cohort = cohorts.of(id);
        var there = guest(booking, guest);
        return forms.answer(
                form,
                () -> {
                    var details = form.details();
                    changeGuest.change(actor.get(), booking, guest, details);
                    return Next.to(BookingLinks.guests(id, booking)).saying(details.name() + " is saved");
                },
                errors -> Templates.guest(cohort, session, booking, there, form, errors));
    }

    @POST
    @Path("{guest}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @PathParam("guest") UUID guest) {
        var session = session(id, booking);
        var cohort = cohorts.of(id);
        var there = guest(booking, guest);
        return forms.answer(
                () -> {
                    takeBackGuest.takeBack(actor.get(), booking, guest);
                    return Next.to(BookingLinks.guests(id, booking)).saying("The invitation is taken back");
                },
                errors -> Templates.guest(cohort, session, booking, there, GuestForm.of(there), errors));
    }

    @POST
    @Path("{guest}/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response inviteAgain(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @PathParam("guest") UUID guest) {
        var session = session(id, booking);
        var cohort = cohorts.of(id);
        var there = guest(booking, guest);
        return forms.answer(
                () -> {
                    inviteGuestAgain.invite(actor.get(), booking, guest);
                    return Next.to(BookingLinks.guests(id, booking)).saying("The invitation is sent again");
                },
                errors -> Templates.guest(cohort, session, booking, there, GuestForm.of(there), errors));
    }

    private TemplateInstance page(CohortView cohort, SessionView session, UUID booking, GuestForm form, Errors errors) {
        var rule = guests.rule(session.id()).orElse(GuestQueries.Rule.NONE);
        var mine = guests.of(booking, actor.personId());
        var now = clock.instant();
        boolean open = rule.isOpen(LondonTime.today(now)) && !session.hasBegun(now);
        return Templates.guests(
                cohort, session, booking, rule, open, rule.allowance() - mine.size(), mine, form, errors);
    }

    private GuestQueries.Own guest(UUID booking, UUID id) {
        return guests.of(booking, actor.personId()).stream()
                .filter(guest -> guest.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("guest"));
    }

    private SessionView session(UUID cohort, UUID booking) {
        return bookings.own(booking, actor.personId(), cohort)
                .orElseThrow(() -> new NotFound("booking"))
                .session();
    }
}
