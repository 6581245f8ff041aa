package org.upshift.questionnaire.web;

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
import java.util.List;
import java.util.UUID;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.AddItem;
import org.upshift.questionnaire.Blueprint;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.ItemKind;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Adds an item: first its kind, then what it says. */
@Path("/cohorts/{cohort}/questionnaire/new-item")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class NewItemPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final Blueprints blueprints;
    private final AddItem addItem;
    private final Forms forms;

    NewItemPages(CurrentActor actor, CohortAccess cohorts, Blueprints blueprints, AddItem addItem, Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.blueprints = blueprints;
        this.addItem = addItem;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance itemKind(CohortView cohort, List<ItemKind> kinds);

        static native TemplateInstance newItem(CohortView cohort, Blueprint blueprint, ItemForm form, Errors errors);
    }

    /** @param kind chosen on the page without one */
    @GET
    public TemplateInstance ask(@PathParam("cohort") UUID id, @QueryParam("kind") String kind) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        return ItemForm.kinds().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> Templates.newItem(cohort, blueprint, ItemForm.blank(known), Errors.NONE))
                .orElseGet(() -> Templates.itemKind(cohort, ItemForm.kinds()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam ItemForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        return forms.answer(
                form,
                () -> {
                    addItem.add(actor.get(), blueprint.questionnaire().id(), form.draft());
                    return Next.to(QuestionnaireLinks.items(id)).saying("The item is added");
                },
                errors -> form.kind() == null
                        ? Templates.itemKind(cohort, ItemForm.kinds())
                        : Templates.newItem(cohort, blueprint, form, errors));
    }
}
