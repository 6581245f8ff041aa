package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Answers;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Cohorts;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.WhatIsMissing;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The question which criteria an applicant meets. */
@Path("/applications/{application}/eligibility")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class EligibilityPages {
    private final OwnApplication own;
    private final Cohorts cohorts;
    private final SaveAnswers save;
    private final WhatIsMissing missing;
    private final CurrentActor actor;
    private final Forms forms;

    EligibilityPages(
            OwnApplication own,
            Cohorts cohorts,
            SaveAnswers save,
            WhatIsMissing missing,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.cohorts = cohorts;
        this.save = save;
        this.missing = missing;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance eligibility(
                ApplicationView application,
                EligibilityRule rule,
                List<Choice> eligibility,
                List<Choice> priority,
                Errors errors);
    }

    /** A criterion with its box; the first has {@code criteria} as its id, so that the error summary leads there. */
    record Choice(String id, UUID value, String label, boolean checked) {}

    record CriteriaForm(@RestForm List<String> criteria) {
        Set<UUID> chosen() {
            return criteria == null
                    ? Set.of()
                    : criteria.stream().map(CriteriaForm::id).collect(Collectors.toSet());
        }

        private static UUID id(String typed) {
            try {
                return UUID.fromString(typed);
            } catch (IllegalArgumentException tampered) {
                throw new NotFound("criterion");
            }
        }
    }

    @GET
    public Response eligibility(@PathParam("application") UUID id) {
        return own.draft(id, application -> {
            var met = own.criteria(id).stream()
                    .map(ApplicationQueries.Criterion::id)
                    .collect(Collectors.toSet());
            return eligibilityPage(application, met, Errors.NONE);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveEligibility(@PathParam("application") UUID id, @BeanParam CriteriaForm form) {
        var chosen = form.chosen();
        return forms.answer(
                form,
                () -> saved(id, chosen),
                errors -> eligibilityPage(own.get(id).application(), chosen, errors));
    }

    /** A draft may be saved as far as it goes; but what is saved here may not be enough to apply. */
    private Next saved(UUID id, Set<UUID> chosen) {
        save.save(actor.get(), id, Answers.criteria(chosen));
        var lacking = missing.eligibility(own.criteria(id), own.get(id).cohort());
        return Next.to(ApplicationLinks.show(id))
                .saying(lacking.map(violation -> "Saved, but not enough to apply yet. " + violation.getMessage())
                        .orElse("Your answer is saved"));
    }

    private TemplateInstance eligibilityPage(ApplicationView application, Set<UUID> met, Errors errors) {
        var cohort = cohorts.of(application.cohortId());
        var parts = cohorts.criteria(cohort.programmeId());
        Function<PartKind, List<Choice>> choices = kind -> {
            var ofKind = parts.stream().filter(part -> part.kind() == kind).toList();
            return ofKind.stream()
                    .map(part -> choice(part, parts.indexOf(part), met.contains(part.id())))
                    .toList();
        };
        return Templates.eligibility(
                application,
                cohorts.programme(cohort).eligibilityRule(),
                choices.apply(PartKind.ELIGIBILITY),
                choices.apply(PartKind.PRIORITY),
                errors);
    }

    private static Choice choice(ProgrammeQueries.PartView part, int position, boolean checked) {
        return new Choice(position == 0 ? "criteria" : "criteria-" + position, part.id(), part.title(), checked);
    }
}
