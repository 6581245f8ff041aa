package org.upshift.form.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.form.Form;
import org.upshift.form.FormKeys;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** A question of a form: first how it is answered, then what it says; or a change of it. */
@Path("/cohorts/{cohort}/form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class QuestionEditPages {
    private final FormDesk desk;

    QuestionEditPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance questionKind(CohortView cohort, String section, List<QuestionKind> kinds);

        static native TemplateInstance editQuestion(
                CohortView cohort,
                ApplicationForms.Current current,
                String path,
                boolean added,
                QuestionForm form,
                Errors errors);
    }

    /** @param kind chosen on the page without one */
    @GET
    @Path("new-question")
    public TemplateInstance ask(
            @PathParam("cohort") UUID id, @QueryParam("section") String section, @QueryParam("kind") String kind) {
        var sheet = desk.sheet(id);
        return Arrays.stream(QuestionKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> adding(sheet, QuestionForm.blank(known, section), Errors.NONE))
                .orElseGet(() -> kinds(sheet, section));
    }

    @POST
    @Path("new-question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam QuestionForm typed) {
        var sheet = desk.sheet(id);
        String key = FormKeys.random();
        return desk.change(
                id,
                typed,
                () -> "added the question “" + typed.name().strip() + "”",
                form -> with(form, typed, typed.question(key, List.of())),
                "The question is added",
                "question-" + key,
                errors -> typed.kind() == null ? kinds(sheet, typed.section()) : adding(sheet, typed, errors));
    }

    @GET
    @Path("questions/{question}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("question") String key) {
        var sheet = desk.sheet(id);
        var question = question(sheet.form(), key);
        return changing(
                sheet,
                key,
                QuestionForm.of(question, sheet.form().sectionOf(key).key()),
                Errors.NONE);
    }

    @POST
    @Path("questions/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("question") String key, @BeanParam QuestionForm sent) {
        var sheet = desk.sheet(id);
        var typed = sent.as(question(sheet.form(), key).kind());
        return desk.change(
                id,
                typed,
                () -> "changed the question “" + typed.name().strip() + "”",
                form -> with(
                        form, typed, typed.question(key, question(form, key).options())),
                "The question is saved",
                "question-" + key,
                errors -> changing(sheet, key, typed, errors));
    }

    private static Form with(Form form, QuestionForm typed, Question question) {
        if (form.section(typed.section()).isEmpty()) {
            throw new RuleViolation("section-unknown", "section", "Choose a section");
        }
        return form.with(typed.section(), question);
    }

    private static Question question(Form form, String key) {
        return form.question(key).orElseThrow(() -> new NotFound("question"));
    }

    private static TemplateInstance kinds(FormDesk.Sheet sheet, String section) {
        return Templates.questionKind(sheet.cohort(), section == null ? "" : section, List.of(QuestionKind.values()));
    }

    private static TemplateInstance adding(FormDesk.Sheet sheet, QuestionForm form, Errors errors) {
        return Templates.editQuestion(
                sheet.cohort(), sheet.current(), FormLinks.newQuestion(sheet.id()), true, form, errors);
    }

    private static TemplateInstance changing(FormDesk.Sheet sheet, String key, QuestionForm form, Errors errors) {
        return Templates.editQuestion(
                sheet.cohort(), sheet.current(), FormLinks.question(sheet.id(), key), false, form, errors);
    }
}
