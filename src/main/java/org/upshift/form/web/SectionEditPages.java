package org.upshift.form.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.FormKeys;
import org.upshift.form.Section;
import org.upshift.kernel.NotFound;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** A section of a form: a new one, or another title. */
@Path("/cohorts/{cohort}/form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SectionEditPages {
    private final FormDesk desk;

    SectionEditPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance editSection(
                CohortView cohort, String path, boolean added, SectionForm form, Errors errors);
    }

    record SectionForm(
            @RestForm
            @NotBlank(message = "Enter a title")
            @Size(max = 100, message = "Title must be 100 characters or fewer")
            String title) {}

    @GET
    @Path("new-section")
    public TemplateInstance ask(@PathParam("cohort") UUID id) {
        return adding(desk.sheet(id), new SectionForm(""), Errors.NONE);
    }

    @POST
    @Path("new-section")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam SectionForm typed) {
        var sheet = desk.sheet(id);
        String key = FormKeys.random();
        return desk.change(
                id,
                typed,
                () -> "added the section “" + typed.title().strip() + "”",
                form -> form.with(new Section(key, typed.title(), List.of())),
                "The section is added",
                "section-" + key,
                errors -> adding(sheet, typed, errors));
    }

    @GET
    @Path("sections/{section}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("section") String key) {
        var sheet = desk.sheet(id);
        return changing(sheet, key, new SectionForm(section(sheet, key).title()), Errors.NONE);
    }

    @POST
    @Path("sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("section") String key, @BeanParam SectionForm typed) {
        var sheet = desk.sheet(id);
        section(sheet, key);
        return desk.change(
                id,
                typed,
                () -> "named a section “" + typed.title().strip() + "”",
                form -> form.renamed(key, typed.title()),
                "The section is saved",
                "section-" + key,
                errors -> changing(sheet, key, typed, errors));
    }

    private static Section section(FormDesk.Sheet sheet, String key) {
        return sheet.form().section(key).orElseThrow(() -> new NotFound("section"));
    }

    private static TemplateInstance adding(FormDesk.Sheet sheet, SectionForm form, Errors errors) {
        return Templates.editSection(sheet.cohort(), FormLinks.newSection(sheet.id()), true, form, errors);
    }

    private static TemplateInstance changing(FormDesk.Sheet sheet, String key, SectionForm form, Errors errors) {
        return Templates.editSection(sheet.cohort(), FormLinks.section(sheet.id(), key), false, form, errors);
    }
}
