package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.questionnaire.StartEvaluation;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.UploadedFile;

/** From a file with answers to a report, for a programme that was run elsewhere. */
@Path("/evaluations/new")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class EvaluationPages {

    private static final int MOST = 200;

    private final CurrentActor actor;
    private final ProgrammeAccess programmes;
    private final StartEvaluation start;
    private final Forms forms;

    EvaluationPages(CurrentActor actor, ProgrammeAccess programmes, StartEvaluation start, Forms forms) {
        this.actor = actor;
        this.programmes = programmes;
        this.start = start;
        this.forms = forms;
    }

    /** @param programme its id, or empty for one that is not here yet */
    record EvaluationForm(
            @RestForm String programme,
            @RestForm String title,
            @RestForm String name) {

        static final EvaluationForm EMPTY = new EvaluationForm("", "", "");

        EvaluationForm {
            programme = programme == null ? "" : programme;
            title = title == null ? "" : title;
            name = name == null ? "" : name;
        }

        public boolean is(UUID id) {
            return programme.equals(id.toString());
        }
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance evaluation(
                List<ProgrammeQueries.Card> programmes, boolean mayCreate, EvaluationForm form, Errors errors);
    }

    @GET
    public TemplateInstance show() {
        return page(EvaluationForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response start(@BeanParam EvaluationForm form, @RestForm FileUpload file) {
        return forms.answer(
                form,
                () -> against(form, file),
                () -> {
                    var programme = programme(form);
                    var started = start.start(actor.get(), programme, form.title(), form.name(), UploadedFile.of(file));
                    return Next.to(ImportLinks.file(started.cohort()).columns(started.brought()));
                },
                errors -> page(form, errors));
    }

    private List<RuleViolation> against(EvaluationForm form, FileUpload file) {
        var findings = new Findings();
        boolean fresh = form.programme().isEmpty() && actor.get().isAdministrator();
        findings.check(() -> programme(form));
        findings.addAll(StartEvaluation.against(fresh, form.title(), form.name()));
        findings.check(() -> UploadedFile.of(file));
        return findings.all();
    }

    private UUID programme(EvaluationForm form) {
        if (form.programme().isEmpty()) {
            if (!actor.get().isAdministrator()) {
                throw new RuleViolation("programme", "programme", "Select the programme");
            }
            return null;
        }
        return mine().stream()
                .map(ProgrammeQueries.Card::id)
                .filter(form::is)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("programme", "programme", "Select the programme"));
    }

    private TemplateInstance page(EvaluationForm form, Errors errors) {
        return Templates.evaluation(mine(), actor.get().isAdministrator(), form, errors);
    }

    private List<ProgrammeQueries.Card> mine() {
        return programmes.programmes(actor.get(), Page.page(MOST, 0));
    }
}
