package org.upshift.admission.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.RefusalReasons;
import org.upshift.admission.SetRefusalReasons;
import org.upshift.admission.Workbench;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;

/** What the letters of a programme tell those who get no place, set by its team. */
@Path("/team/programmes/{slug}/refusal-reasons")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class RefusalReasonPages {
    private final ProgrammeForms forms;
    private final Workbench workbench;
    private final SetRefusalReasons set;

    RefusalReasonPages(ProgrammeForms forms, Workbench workbench, SetRefusalReasons set) {
        this.forms = forms;
        this.workbench = workbench;
        this.set = set;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance refusalReasons(ProgrammeQueries.View programme, ReasonsForm form, Errors errors);
    }

    record ReasonsForm(
            @RestForm String places,
            @RestForm String limit,
            @RestForm String notSupported,
            @RestForm String notEligible,
            @RestForm String others) {
        static ReasonsForm of(RefusalReasons reasons) {
            return new ReasonsForm(
                    reasons.places(),
                    reasons.limit(),
                    reasons.notSupported(),
                    reasons.notEligible(),
                    String.join("\n", reasons.others()));
        }

        RefusalReasons reasons() {
            return new RefusalReasons(
                    places,
                    limit,
                    notSupported,
                    notEligible,
                    others == null ? List.of() : others.lines().toList());
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = forms.programme(slug);
        return Templates.refusalReasons(programme, ReasonsForm.of(workbench.reasons(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam ReasonsForm form) {
        return forms.save(
                slug,
                form,
                (actor, programme) -> set.set(actor, programme, form.reasons()),
                (programme, errors) -> Templates.refusalReasons(programme, form, errors));
    }
}
