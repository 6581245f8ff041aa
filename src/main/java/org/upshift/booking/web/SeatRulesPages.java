package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.RulesOfSeats;
import org.upshift.booking.SeatRules;
import org.upshift.booking.SetSeatRules;
import org.upshift.kernel.Findings;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** What holds about seats in the sessions of a programme, set by its team. */
@Path("/team/programmes/{slug}/seats")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SeatRulesPages {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final RulesOfSeats rules;
    private final SetSeatRules setSeatRules;
    private final Forms forms;

    SeatRulesPages(
            CurrentActor actor, ProgrammeAccess access, RulesOfSeats rules, SetSeatRules setSeatRules, Forms forms) {
        this.actor = actor;
        this.access = access;
        this.rules = rules;
        this.setSeatRules = setSeatRules;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance seatRules(ProgrammeQueries.View programme, RulesForm form, Errors errors);
    }

    record RulesForm(
            @RestForm String offerHours,
            @RestForm String noticeHours,
            @RestForm String doorMinutes) {
        RulesForm {
            offerHours = offerHours == null ? "" : offerHours;
            noticeHours = noticeHours == null ? "" : noticeHours;
            doorMinutes = doorMinutes == null ? "" : doorMinutes;
        }

        static RulesForm of(SeatRules rules) {
            return new RulesForm(
                    Integer.toString(rules.offerHours()),
                    Integer.toString(rules.noticeHours()),
                    Integer.toString(rules.doorMinutes()));
        }

        SeatRules rules() {
            var findings = new Findings();
            var offer =
                    findings.value(() -> Typed.number("offerHours", offerHours, "for how many hours a seat is kept"));
            var notice = findings.value(
                    () -> Typed.number("noticeHours", noticeHours, "how many hours before it short notice begins"));
            var door = findings.value(
                    () -> Typed.number("doorMinutes", doorMinutes, "how many minutes before it the meeting opens"));
            findings.throwAny();
            return new SeatRules(offer, notice, door);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        return Templates.seatRules(programme, RulesForm.of(rules.of(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam RulesForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    setSeatRules.set(actor.get(), programme.id(), form.rules());
                    return Next.to(ProgrammeLinks.team(slug)).saying("The rules of seats are saved");
                },
                errors -> Templates.seatRules(programme, form, errors));
    }
}
