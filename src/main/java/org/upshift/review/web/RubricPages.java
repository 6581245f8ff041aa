package org.upshift.review.web;

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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.FormKeys;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.review.ChangeRubric;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;
import org.upshift.review.RubricCriterion;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What applications to a cohort are scored by. */
@Path("/cohorts/{cohort}/panel/rubric")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class RubricPages {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final ChangeRubric change;
    private final CurrentActor actor;
    private final Forms forms;

    RubricPages(CohortAccess access, PanelDesk desk, ChangeRubric change, CurrentActor actor, Forms forms) {
        this.access = access;
        this.desk = desk;
        this.change = change;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rubric(PanelView panel, boolean free, CriterionForm form, Errors errors);
    }

    /** @param anchors a line for each score, from 0 on; {@code key} is empty for another criterion */
    record CriterionForm(
            @RestForm String key,
            @RestForm String title,
            @RestForm String help,
            @RestForm String anchors) {
        static final CriterionForm EMPTY = new CriterionForm("", "", "", "");

        static CriterionForm of(RubricCriterion criterion) {
            return new CriterionForm(
                    criterion.key(), criterion.title(), criterion.help(), String.join("\n", criterion.anchors()));
        }

        public boolean isNew() {
            return key == null || key.isBlank();
        }

        RubricCriterion criterion() {
            return new RubricCriterion(
                    isNew() ? FormKeys.random() : key,
                    title,
                    help,
                    anchors == null
                            ? null
                            : anchors.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList());
        }
    }

    record KeyForm(@RestForm String key) {}

    @GET
    public Response show(@PathParam("cohort") UUID id, @QueryParam("criterion") String key) {
        return desk.panel(access.withPlaces(id, actor.get()))
                .map(panel -> Response.ok(page(
                                panel,
                                panel.rubric()
                                        .criterion(key)
                                        .map(CriterionForm::of)
                                        .orElse(CriterionForm.EMPTY),
                                Errors.NONE))
                        .build())
                .orElseGet(
                        () -> Response.seeOther(URI.create(PanelLinks.show(id))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("cohort") UUID id, @BeanParam CriterionForm form) {
        var panel = panel(id);
        return forms.answer(
                form,
                () -> {
                    var criterion = form.criterion();
                    change.change(actor.get(), id, rubric -> rubric.with(criterion));
                    return Next.to(PanelLinks.rubric(id)).saying("The rubric is saved");
                },
                errors -> page(panel, form, errors));
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("cohort") UUID id, @BeanParam KeyForm form) {
        var panel = panel(id);
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), id, rubric -> rubric.without(form.key()));
                    return Next.to(PanelLinks.rubric(id)).saying("The criterion is removed");
                },
                errors -> page(panel, CriterionForm.EMPTY, errors));
    }

    private PanelView panel(UUID cohort) {
        return desk.panel(access.withPlaces(cohort, actor.get()))
                .orElseThrow(() -> new RuleViolation("panel-missing", "There is no panel for this cohort yet"));
    }

    private TemplateInstance page(PanelView panel, CriterionForm form, Errors errors) {
        return Templates.rubric(panel, desk.isRubricFree(panel.cohort().id()), form, errors);
    }
}
