package org.upshift.programme.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ChangeCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.programme.RenameCohort;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** A cohort's name, places and deadline. */
@Path("/cohorts/{cohort}/edit")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class EditCohortPages {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final ChangeCohort change;
    private final RenameCohort rename;
    private final Forms forms;

    EditCohortPages(CurrentActor actor, CohortAccess access, ChangeCohort change, RenameCohort rename, Forms forms) {
        this.actor = actor;
        this.access = access;
        this.change = change;
        this.rename = rename;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance editCohort(CohortView cohort, CohortForm form, Errors errors);
    }

    record CohortForm(
            @RestForm
            @NotBlank(message = "Enter a name")
            @Size(max = 100, message = "Name must be 100 characters or fewer")
            String name,

            @RestForm @NotBlank(message = "Enter the number of places")
            String capacity,

            @RestForm @NotBlank(message = "Enter the last day for applications")
            String deadline) {

        boolean isNameAlone() {
            return (capacity == null || capacity.isBlank()) && (deadline == null || deadline.isBlank());
        }

        int places() {
            return Typed.atLeast(1, "capacity", capacity, "the number of places");
        }

        LocalDate lastDay() {
            return Typed.date("deadline", deadline, "the last day for applications");
        }
    }

    /** All that there is to change of a run that is only evaluated. */
    record NameForm(
            @RestForm
            @NotBlank(message = "Enter a name")
            @Size(max = 100, message = "Name must be 100 characters or fewer")
            String name) {}

    @GET
    public TemplateInstance edit(@PathParam("cohort") UUID id) {
        var cohort = access.cohort(id, actor.get());
        var form = new CohortForm(
                cohort.name(),
                String.valueOf(cohort.capacity()),
                cohort.deadline().toLocalDate().toString());
        return Templates.editCohort(cohort, form, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("cohort") UUID id, @BeanParam CohortForm form) {
        var cohort = access.cohort(id, actor.get());
        if (cohort.phase().isOnlyEvaluated() && form.isNameAlone()) {
            return forms.answer(
                    new NameForm(form.name()),
                    () -> {
                        rename.rename(actor.get(), id, form.name());
                        return Next.to(ProgrammeLinks.cohort(id)).saying("The name is saved");
                    },
                    errors -> Templates.editCohort(cohort, form, errors));
        }
        return forms.answer(
                form,
                () -> against(id, form),
                () -> {
                    change.change(actor.get(), id, form.name(), form.places(), form.lastDay());
                    return Next.to(ProgrammeLinks.cohort(id)).saying("The cohort is saved");
                },
                errors -> Templates.editCohort(cohort, form, errors));
    }

    private List<RuleViolation> against(UUID id, CohortForm form) {
        var findings = new Findings();
        var places = findings.value(form::places);
        var lastDay = findings.value(form::lastDay);
        findings.addAll(change.against(actor.get(), id, form.name(), places, lastDay));
        return findings.all();
    }
}
