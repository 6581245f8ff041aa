package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.CancelBooking;
import org.upshift.booking.CancelReason;
import org.upshift.booking.HandOverSeat;
import org.upshift.booking.SeatRules;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What a participant does with a seat that they cannot use: give it back, or hand it over. */
@Path("/cohorts/{cohort}/my-sessions/bookings/{booking}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SeatPages {
    private final CurrentActor actor;
    private final OwnCohort cohorts;
    private final BookingQueries bookings;
    private final CancelBooking cancelBooking;
    private final HandOverSeat handOverSeat;
    private final Forms forms;

    SeatPages(
            CurrentActor actor,
            OwnCohort cohorts,
            BookingQueries bookings,
            CancelBooking cancelBooking,
            HandOverSeat handOverSeat,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.cancelBooking = cancelBooking;
        this.handOverSeat = handOverSeat;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cancelSeat(
                CohortView cohort,
                SessionView session,
                SeatRules rules,
                UUID booking,
                List<CancelReason> reasons,
                String reason,
                String email,
                Errors errors);
    }

    record CancelForm(
            @RestForm @NotBlank(message = "Select why you cannot come")
            String reason) {
        CancelReason chosen() {
            return reasons().stream()
                    .filter(one -> one.name().equals(reason))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("reason-unknown", "reason", "Select why you cannot come"));
        }
    }

    record HandOverForm(@RestForm String email) {
        HandOverForm {
            email = email == null ? "" : email;
        }
    }

    @GET
    @Path("cancellation")
    public TemplateInstance ask(@PathParam("cohort") UUID id, @PathParam("booking") UUID booking) {
        var row = row(id, booking);
        return page(cohorts.of(id), row, booking, "", "", Errors.NONE);
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @BeanParam CancelForm form) {
        var row = row(id, booking);
        var cohort = cohorts.of(id);
        return forms.answer(
                form,
                () -> {
                    cancelBooking.cancel(actor.get(), booking, form.chosen());
                    return Next.to(BookingLinks.mySessions(id)).saying("Your booking is cancelled");
                },
                errors -> page(cohort, row, booking, form.reason(), "", errors.at("reason")));
    }

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(
            @PathParam("cohort") UUID id, @PathParam("booking") UUID booking, @BeanParam HandOverForm form) {
        var row = row(id, booking);
        var cohort = cohorts.of(id);
        return forms.answer(
                form,
                () -> {
                    handOverSeat.handOver(actor.get(), booking, form.email());
                    return Next.to(BookingLinks.mySessions(id)).saying("Your seat is handed over");
                },
                errors -> page(cohort, row, booking, "", form.email(), errors.at("email")));
    }

    private TemplateInstance page(
            CohortView cohort, BookingQueries.Row row, UUID booking, String reason, String email, Errors errors) {
        return Templates.cancelSeat(
                cohort, row.session(), row.rules(), booking, reasons(), reason == null ? "" : reason, email, errors);
    }

    private BookingQueries.Row row(UUID cohort, UUID booking) {
        return bookings.own(booking, actor.personId(), cohort).orElseThrow(() -> new NotFound("booking"));
    }

    private static List<CancelReason> reasons() {
        return Arrays.stream(CancelReason.values())
                .filter(CancelReason::isGiven)
                .toList();
    }
}
