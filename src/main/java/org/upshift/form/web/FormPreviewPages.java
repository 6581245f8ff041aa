package org.upshift.form.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.AskedQuestion;
import org.upshift.form.Form;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;

/** A form as applicants will see it. Nothing can be sent from here. */
@Path("/cohorts/{cohort}/form/preview")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class FormPreviewPages {
    private final FormDesk desk;

    FormPreviewPages(FormDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(CohortView cohort, Form form, List<Task> tasks, Errors errors);
    }

    /** A section with its questions. */
    record Task(String title, List<AskedQuestion> questions) {}

    @GET
    public TemplateInstance preview(@PathParam("cohort") UUID id) {
        var sheet = desk.sheet(id);
        return Templates.preview(
                sheet.cohort(),
                sheet.form(),
                sheet.form().sections().stream()
                        .map(section -> new Task(section.title(), AskedQuestion.of(section, Map.of())))
                        .toList(),
                Errors.NONE);
    }
}
