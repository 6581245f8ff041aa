package org.upshift.form.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.ApplicationForms;
import org.upshift.form.FormPart;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.programme.EligibilityRule;
import org.upshift.web.Errors;

/** What a cohort asks its applicants, part by part: look, move, take out. */
@Path("/cohorts/{cohort}/form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class FormPages {
    private final FormDesk desk;

    FormPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(CohortView cohort, ApplicationForms.Current current, Errors errors);

        static native TemplateInstance removePart(
                CohortView cohort, FormPart part, String key, String name, Errors errors);
    }

    record EligibilityForm(
            @RestForm @NotNull(message = "Choose whether all rules or any of them have to be met")
            EligibilityRule eligibility) {}

    record RemovalForm(
            @RestForm @NotNull(message = "Choose whether to take it out")
            String remove) {}

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        return page(desk.sheet(id), Errors.NONE);
    }

    @POST
    @Path("eligibility")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(@PathParam("cohort") UUID id, @BeanParam EligibilityForm typed) {
        var sheet = desk.sheet(id);
        return desk.change(
                id,
                typed,
                () -> "how eligibility is judged",
                form -> form.judging(typed.eligibility()),
                "The rule is saved",
                "rules",
                errors -> page(sheet, errors));
    }

    @POST
    @Path("{part}/{key}/up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response up(@PathParam("cohort") UUID id, @PathParam("part") String part, @PathParam("key") String key) {
        return move(id, FormPart.named(part), key, true);
    }

    @POST
    @Path("{part}/{key}/down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response down(@PathParam("cohort") UUID id, @PathParam("part") String part, @PathParam("key") String key) {
        return move(id, FormPart.named(part), key, false);
    }

    private Response move(UUID id, FormPart part, String key, boolean up) {
        var sheet = desk.sheet(id);
        String name = sheet.form().nameOf(part, key);
        return desk.change(
                id,
                () -> "moved the " + part.words() + " “" + name + "”",
                form -> form.moved(part, key, up),
                part.code() + "-" + key,
                errors -> page(sheet, errors));
    }

    @GET
    @Path("{part}/{key}/removal")
    public TemplateInstance askToRemove(
            @PathParam("cohort") UUID id, @PathParam("part") String part, @PathParam("key") String key) {
        return removal(desk.sheet(id), FormPart.named(part), key, Errors.NONE);
    }

    @POST
    @Path("{part}/{key}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("cohort") UUID id,
            @PathParam("part") String code,
            @PathParam("key") String key,
            @BeanParam RemovalForm typed) {
        var sheet = desk.sheet(id);
        var part = FormPart.named(code);
        String name = sheet.form().nameOf(part, key);
        if ("no".equals(typed.remove())) {
            return Response.seeOther(URI.create(FormLinks.ofCohort(id))).build();
        }
        return desk.change(
                id,
                typed,
                () -> "took out the " + part.words() + " “" + name + "”",
                form -> form.without(part, key),
                "It is taken out",
                "",
                errors -> removal(sheet, part, key, errors));
    }

    private static TemplateInstance removal(FormDesk.Sheet sheet, FormPart part, String key, Errors errors) {
        return Templates.removePart(sheet.cohort(), part, key, sheet.form().nameOf(part, key), errors);
    }

    private static TemplateInstance page(FormDesk.Sheet sheet, Errors errors) {
        return Templates.show(sheet.cohort(), sheet.current(), errors);
    }
}
