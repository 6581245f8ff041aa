package org.upshift.admission.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.admission.AskSignatory;
import org.upshift.admission.DoubtSignOff;
import org.upshift.admission.RemindLineManager;
import org.upshift.admission.Signatory;
import org.upshift.people.CurrentActor;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The buttons beside who signs: ask now or again, remind, say that an answer is not theirs. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AskingPages {
    private final ApplicationSheets sheets;
    private final AskSignatory ask;
    private final RemindLineManager remind;
    private final DoubtSignOff doubt;
    private final CurrentActor actor;
    private final Forms forms;

    AskingPages(
            ApplicationSheets sheets,
            AskSignatory ask,
            RemindLineManager remind,
            DoubtSignOff doubt,
            CurrentActor actor,
            Forms forms) {
        this.sheets = sheets;
        this.ask = ask;
        this.remind = remind;
        this.doubt = doubt;
        this.actor = actor;
        this.forms = forms;
    }

    @POST
    @Path("line-manager/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askManager(@PathParam("application") UUID id) {
        return ask(id, Signatory.LINE_MANAGER);
    }

    @POST
    @Path("employer/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askEmployer(@PathParam("application") UUID id) {
        return ask(id, Signatory.EMPLOYER);
    }

    private Response ask(UUID id, Signatory signatory) {
        return answer(id, () -> ask.ask(actor.get(), id, signatory), "We have written to your " + signatory.words());
    }

    @POST
    @Path("reminder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remindManager(@PathParam("application") UUID id) {
        return remind(id, Signatory.LINE_MANAGER);
    }

    @POST
    @Path("employer/reminder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remindEmployer(@PathParam("application") UUID id) {
        return remind(id, Signatory.EMPLOYER);
    }

    private Response remind(UUID id, Signatory signatory) {
        return answer(
                id,
                () -> remind.remind(actor.get(), id, signatory),
                "We have written to your " + signatory.words() + " again");
    }

    @POST
    @Path("line-manager/doubt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doubtManager(@PathParam("application") UUID id) {
        return doubt(id, Signatory.LINE_MANAGER);
    }

    @POST
    @Path("employer/doubt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doubtEmployer(@PathParam("application") UUID id) {
        return doubt(id, Signatory.EMPLOYER);
    }

    private Response doubt(UUID id, Signatory signatory) {
        return answer(
                id,
                () -> doubt.byApplicant(actor.get(), id, signatory),
                "The programme team is told and looks into it");
    }

    private Response answer(UUID id, Runnable act, String said) {
        return forms.answer(
                () -> {
                    act.run();
                    return Next.to(ApplicationLinks.show(id)).saying(said);
                },
                errors -> sheets.page(id, errors));
    }
}
