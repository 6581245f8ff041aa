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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.Declaration;
import org.upshift.form.Form;
import org.upshift.form.FormKeys;
import org.upshift.kernel.NotFound;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** A declaration of a form: a new one, or other words, which are another version. */
@Path("/cohorts/{cohort}/form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class DeclarationEditPages {
    private final FormDesk desk;

    DeclarationEditPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance editDeclaration(
                CohortView cohort, String path, boolean added, DeclarationForm form, Errors errors);
    }

    record DeclarationForm(
            @RestForm
            @NotBlank(message = "Enter the declaration")
            @Size(max = 2000, message = "The declaration must be 2,000 characters or fewer")
            String text) {}

    @GET
    @Path("new-declaration")
    public TemplateInstance ask(@PathParam("cohort") UUID id) {
        return adding(desk.sheet(id), new DeclarationForm(""), Errors.NONE);
    }

    @POST
    @Path("new-declaration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam DeclarationForm typed) {
        var sheet = desk.sheet(id);
        String key = FormKeys.random();
        return desk.change(
                id,
                typed,
                () -> "added a declaration",
                form -> form.with(new Declaration(key, typed.text(), 1)),
                "The declaration is added",
                "declaration-" + key,
                errors -> adding(sheet, typed, errors));
    }

    @GET
    @Path("declarations/{declaration}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("declaration") String key) {
        var sheet = desk.sheet(id);
        return changing(
                sheet, key, new DeclarationForm(declaration(sheet.form(), key).text()), Errors.NONE);
    }

    @POST
    @Path("declarations/{declaration}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("declaration") String key, @BeanParam DeclarationForm typed) {
        var sheet = desk.sheet(id);
        declaration(sheet.form(), key);
        return desk.change(
                id,
                typed,
                () -> "changed a declaration",
                form -> form.with(declaration(form, key).saying(typed.text())),
                "The declaration is saved",
                "declaration-" + key,
                errors -> changing(sheet, key, typed, errors));
    }

    private static Declaration declaration(Form form, String key) {
        return form.declarations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("declaration"));
    }

    private static TemplateInstance adding(FormDesk.Sheet sheet, DeclarationForm form, Errors errors) {
        return Templates.editDeclaration(sheet.cohort(), FormLinks.newDeclaration(sheet.id()), true, form, errors);
    }

    private static TemplateInstance changing(FormDesk.Sheet sheet, String key, DeclarationForm form, Errors errors) {
        return Templates.editDeclaration(sheet.cohort(), FormLinks.declaration(sheet.id(), key), false, form, errors);
    }
}
