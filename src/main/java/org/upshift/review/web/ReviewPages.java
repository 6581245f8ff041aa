package org.upshift.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.review.RecuseReview;
import org.upshift.review.ReviewQueue;
import org.upshift.review.ReviewSheet;
import org.upshift.review.ReviewSheets;
import org.upshift.review.SaveScores;
import org.upshift.review.SubmitReview;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What a reviewer has to read, each application with the rubric at its side. */
@Path("/reviews")
@RolesAllowed(Role.REVIEWERS)
@Produces(MediaType.TEXT_HTML)
class ReviewPages {
    private static final int ROWS = 50;

    private final ReviewQueue queue;
    private final ReviewSheets sheets;
    private final SaveScores save;
    private final SubmitReview submit;
    private final RecuseReview recuse;
    private final CurrentActor actor;
    private final Forms forms;

    ReviewPages(
            ReviewQueue queue,
            ReviewSheets sheets,
            SaveScores save,
            SubmitReview submit,
            RecuseReview recuse,
            CurrentActor actor,
            Forms forms) {
        this.queue = queue;
        this.sheets = sheets;
        this.save = save;
        this.submit = submit;
        this.recuse = recuse;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance queue(Page<ReviewQueue.Entry> page);

        static native TemplateInstance sheet(ReviewSheet sheet, ScoreForm form, Errors errors);

        static native TemplateInstance recusal(ReviewSheet sheet, ReasonForm form, Errors errors);
    }

    record ReasonForm(
            @RestForm
            @NotBlank(message = "Say why you step back")
            @Size(max = 1000, message = "Why you step back must be 1,000 characters or fewer")
            String reason) {}

    @GET
    public TemplateInstance queue(@QueryParam("page") Integer page) {
        return Templates.queue(queue.of(actor.get(), Page.number(page), ROWS));
    }

    @GET
    @Path("{review}")
    public TemplateInstance show(@PathParam("review") UUID id) {
        var sheet = sheets.of(actor.get(), id);
        return Templates.sheet(sheet, ScoreForm.of(sheet), Errors.NONE);
    }

    /** What was typed is saved first, so that it is kept also when it is not complete enough to be submitted. */
    @POST
    @Path("{review}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response score(@PathParam("review") UUID id, MultivaluedMap<String, String> fields) {
        var typed = ScoreForm.typed(sheets.of(actor.get(), id), fields);
        return forms.answer(
                () -> {
                    if (!"yes".equals(fields.getFirst("submit"))) {
                        save.save(actor.get(), id, typed.version(), typed.given());
                        return Next.to(ReviewLinks.show(id)).saying("Saved. It does not count before you submit it");
                    }
                    int saved = save.saveToSubmit(actor.get(), id, typed.version(), typed.given());
                    submit.submit(actor.get(), id, saved);
                    return Next.to(ReviewLinks.queue()).saying("Your review is submitted");
                },
                errors -> {
                    var now = sheets.of(actor.get(), id);
                    return Templates.sheet(now, typed.beside(now), errors);
                });
    }

    @GET
    @Path("{review}/recusal")
    public TemplateInstance recusal(@PathParam("review") UUID id) {
        return Templates.recusal(sheets.of(actor.get(), id), new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Path("{review}/recusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recuse(@PathParam("review") UUID id, @BeanParam ReasonForm form) {
        var sheet = sheets.of(actor.get(), id);
        return forms.answer(
                form,
                () -> {
                    recuse.recuse(actor.get(), id, form.reason());
                    return Next.to(ReviewLinks.queue())
                            .saying("You have stepped back. The programme team gives it to somebody else");
                },
                errors -> Templates.recusal(sheet, form, errors));
    }
}
