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
import java.util.List;
import java.util.UUID;
import org.upshift.form.Criterion;
import org.upshift.kernel.NotFound;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.programme.PartKind;
import org.upshift.web.Errors;

/** A rule of eligibility or priority: a new one, or a change. */
@Path("/cohorts/{cohort}/form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class RuleEditPages {
    private final FormDesk desk;

    RuleEditPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance editRule(
                CohortView cohort,
                String path,
                boolean added,
                RuleForm form,
                List<RuleForm.Choice> choices,
                Errors errors);
    }

    @GET
    @Path("new-rule")
    public TemplateInstance ask(@PathParam("cohort") UUID id, @QueryParam("kind") String kind) {
        var asked = PartKind.PRIORITY.name().equals(kind) ? PartKind.PRIORITY : PartKind.ELIGIBILITY;
        return adding(desk.sheet(id), RuleForm.blank(asked), Errors.NONE);
    }

    @POST
    @Path("new-rule")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam RuleForm typed) {
        var sheet = desk.sheet(id);
        var key = UUID.randomUUID();
        return desk.change(
                id,
                typed,
                () -> "added the rule “" + typed.title().strip() + "”",
                form -> form.with(typed.criterion(key)),
                "The rule is added",
                "criterion-" + key,
                errors -> adding(sheet, typed, errors));
    }

    @GET
    @Path("rules/{criterion}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("criterion") UUID key) {
        var sheet = desk.sheet(id);
        return changing(sheet, key, RuleForm.of(criterion(sheet, key)), Errors.NONE);
    }

    @POST
    @Path("rules/{criterion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("cohort") UUID id, @PathParam("criterion") UUID key, @BeanParam RuleForm typed) {
        var sheet = desk.sheet(id);
        criterion(sheet, key);
        return desk.change(
                id,
                typed,
                () -> "changed the rule “" + typed.title().strip() + "”",
                form -> form.with(typed.criterion(key)),
                "The rule is saved",
                "criterion-" + key,
                errors -> changing(sheet, key, typed, errors));
    }

    private static Criterion criterion(FormDesk.Sheet sheet, UUID key) {
        return sheet.form().criteria().stream()
                .filter(one -> one.id().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule"));
    }

    private static TemplateInstance adding(FormDesk.Sheet sheet, RuleForm form, Errors errors) {
        return Templates.editRule(
                sheet.cohort(), FormLinks.newRule(sheet.id()), true, form, RuleForm.choices(sheet.form()), errors);
    }

    private static TemplateInstance changing(FormDesk.Sheet sheet, UUID key, RuleForm form, Errors errors) {
        return Templates.editRule(
                sheet.cohort(), FormLinks.rule(sheet.id(), key), false, form, RuleForm.choices(sheet.form()), errors);
    }
}
