package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Answers;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Cohorts;
import org.upshift.admission.SaveAnswers;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.PersonQueries;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The questions of an application, one thing per page; each is saved when it is answered. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class DraftPages {
    private static final int SUGGESTIONS = 500;

    private final OwnApplication own;
    private final Cohorts cohorts;
    private final PersonQueries people;
    private final SaveAnswers save;
    private final CurrentActor actor;
    private final Forms forms;

    DraftPages(
            OwnApplication own,
            Cohorts cohorts,
            PersonQueries people,
            SaveAnswers save,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.cohorts = cohorts;
        this.people = people;
        this.save = save;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance aboutYou(
                ApplicationView application, AboutYouForm form, List<String> organisations, Errors errors);

        static native TemplateInstance eligibility(
                ApplicationView application,
                EligibilityRule rule,
                List<Choice> eligibility,
                List<Choice> priority,
                Errors errors);

        static native TemplateInstance statement(ApplicationView application, StatementForm form, Errors errors);

        static native TemplateInstance lineManager(
                ApplicationView application, LineManagerForm form, int days, Errors errors);
    }

    record AboutYouForm(
            @RestForm
            @NotBlank(message = "Enter your full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @RestForm
            @NotBlank(message = "Enter the organisation that employs you")
            @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation,

            @RestForm
            @NotBlank(message = "Enter your job title")
            @Size(max = 200, message = "Job title must be 200 characters or fewer")
            String jobTitle) {}

    record StatementForm(
            @RestForm
            @NotBlank(message = "Write why you want to take part and which community you lead or plan to lead")
            @Size(max = Answers.LONGEST_STATEMENT, message = "Your statement must be 3,000 characters or fewer")
            String statement) {

        /** Browsers send every line end as two characters, but count it as one. */
        StatementForm {
            statement = statement == null ? null : statement.replace("\r\n", "\n");
        }
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
    @Path("about-you")
    public TemplateInstance aboutYou(@PathParam("application") UUID id) {
        var application = draft(id);
        return aboutYouPage(
                application,
                new AboutYouForm(application.name(), application.organisation(), application.jobTitle()),
                Errors.NONE);
    }

    @POST
    @Path("about-you")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveAboutYou(@PathParam("application") UUID id, @BeanParam AboutYouForm form) {
        return forms.answer(
                form,
                () -> saved(id, Answers.aboutYou(form.name(), form.organisation(), form.jobTitle())),
                errors -> aboutYouPage(draft(id), form, errors));
    }

    private TemplateInstance aboutYouPage(ApplicationView application, AboutYouForm form, Errors errors) {
        return Templates.aboutYou(application, form, people.organisationNames(Page.first(SUGGESTIONS)), errors);
    }

    @GET
    @Path("eligibility")
    public TemplateInstance eligibility(@PathParam("application") UUID id) {
        var application = draft(id);
        var met =
                own.criteria(id).stream().map(ApplicationQueries.Criterion::id).collect(Collectors.toSet());
        return eligibilityPage(application, met, Errors.NONE);
    }

    @POST
    @Path("eligibility")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveEligibility(@PathParam("application") UUID id, @BeanParam CriteriaForm form) {
        var chosen = form.chosen();
        return forms.answer(
                form, () -> saved(id, Answers.criteria(chosen)), errors -> eligibilityPage(draft(id), chosen, errors));
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

    @GET
    @Path("statement")
    public TemplateInstance statement(@PathParam("application") UUID id) {
        var application = draft(id);
        return Templates.statement(application, new StatementForm(application.statement()), Errors.NONE);
    }

    @POST
    @Path("statement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveStatement(@PathParam("application") UUID id, @BeanParam StatementForm form) {
        return forms.answer(
                form,
                () -> saved(id, Answers.statement(form.statement())),
                errors -> Templates.statement(draft(id), form, errors));
    }

    @GET
    @Path("line-manager")
    public TemplateInstance lineManager(@PathParam("application") UUID id) {
        var application = draft(id);
        return lineManagerPage(
                application, new LineManagerForm(application.managerName(), application.managerEmail()), Errors.NONE);
    }

    @POST
    @Path("line-manager")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveLineManager(@PathParam("application") UUID id, @BeanParam LineManagerForm form) {
        return forms.answer(
                form,
                () -> saved(id, Answers.lineManager(form.managerName(), form.managerEmail())),
                errors -> lineManagerPage(draft(id), form, errors));
    }

    private TemplateInstance lineManagerPage(ApplicationView application, LineManagerForm form, Errors errors) {
        return Templates.lineManager(
                application, form, cohorts.of(application.cohortId()).commitmentDays(), errors);
    }

    private Next saved(UUID id, Answers answers) {
        save.save(actor.get(), id, answers);
        return Next.to(ApplicationLinks.show(id)).saying("Your answer is saved");
    }

    private ApplicationView draft(UUID id) {
        return own.get(id).application();
    }
}
