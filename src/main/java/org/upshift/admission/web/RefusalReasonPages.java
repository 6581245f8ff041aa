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
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What the letters of a programme tell those who get no place, set by its team. */
@Path("/team/programmes/{slug}/refusal-reasons")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class RefusalReasonPages {
    private final ProgrammeAccess access;
    private final Workbench workbench;
    private final SetRefusalReasons set;
    private final CurrentActor actor;
    private final Forms forms;

    RefusalReasonPages(
            ProgrammeAccess access, Workbench workbench, SetRefusalReasons set, CurrentActor actor, Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.set = set;
        this.actor = actor;
        this.forms = forms;
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
        var programme = access.programme(slug, actor.get());
        return Templates.refusalReasons(programme, ReasonsForm.of(workbench.reasons(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam ReasonsForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    set.set(actor.get(), programme.id(), form.reasons());
                    return Next.to(ProgrammeLinks.team(slug)).saying("Saved");
                },
                errors -> Templates.refusalReasons(programme, form, errors));
    }
}
