package org.upshift.admission.web;

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
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Needs;
import org.upshift.admission.NeedsQueries;
import org.upshift.admission.Standing;
import org.upshift.admission.TellNeeds;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What somebody with a place needs to take part, for themselves to change. */
@Path("/applications/{application}/needs")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NeedsPages {
    private final OwnApplication own;
    private final NeedsQueries queries;
    private final TellNeeds tell;
    private final CurrentActor actor;
    private final Forms forms;

    NeedsPages(OwnApplication own, NeedsQueries queries, TellNeeds tell, CurrentActor actor, Forms forms) {
        this.own = own;
        this.queries = queries;
        this.tell = tell;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance needs(
                ApplicationView application, CohortView cohort, NeedsForm form, Errors errors);
    }

    @GET
    public Response show(@PathParam("application") UUID id) {
        return own.page(id, mine -> mine.status().standing() == Standing.HAS_PLACE, mine -> {
            var told = queries.own(id, actor.personId()).orElse(Needs.NONE);
            return page(mine, NeedsForm.of(told), Errors.NONE);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("application") UUID id, @BeanParam NeedsForm form) {
        var mine = own.get(id);
        return forms.answer(
                form,
                () -> {
                    tell.tell(actor.get(), id, form.needs());
                    return Next.to(ApplicationLinks.show(id)).saying("Saved");
                },
                errors -> page(mine, form, errors));
    }

    private static TemplateInstance page(OwnApplication.Mine mine, NeedsForm form, Errors errors) {
        return Templates.needs(mine.application(), mine.cohort(), form, errors);
    }
}
