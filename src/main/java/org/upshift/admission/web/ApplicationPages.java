package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.Standing;
import org.upshift.admission.WithdrawApplication;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** An applicant's own application: the tasks of a draft, then where it stands. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {
    private final OwnApplication own;
    private final ApplicationSheets sheets;
    private final WithdrawApplication withdraw;
    private final CurrentActor actor;
    private final Forms forms;

    ApplicationPages(
            OwnApplication own,
            ApplicationSheets sheets,
            WithdrawApplication withdraw,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.sheets = sheets;
        this.withdraw = withdraw;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(
                ApplicationView application, CohortView cohort, PublicStatus status, Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("application") UUID id) {
        return sheets.page(id, Errors.NONE);
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@PathParam("application") UUID id) {
        return own.page(id, mine -> !mine.application().isOver(), mine -> withdrawalPage(id, Errors.NONE));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    boolean place = own.get(id).status().standing() == Standing.HAS_PLACE;
                    withdraw.withdraw(actor.get(), id);
                    return Next.to(ApplicationLinks.show(id))
                            .saying(place ? "You have given up your place" : "You have withdrawn your application");
                },
                errors -> withdrawalPage(id, errors));
    }

    private TemplateInstance withdrawalPage(UUID id, Errors errors) {
        var mine = own.get(id);
        return Templates.withdrawal(mine.application(), mine.cohort(), mine.status(), errors);
    }
}
