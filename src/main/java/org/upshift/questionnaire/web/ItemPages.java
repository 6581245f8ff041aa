package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.Blueprint;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.ChangeItem;
import org.upshift.questionnaire.MoveItem;
import org.upshift.questionnaire.RemoveItem;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One item: change it, move it, take it out. */
@Path("/cohorts/{cohort}/questionnaire/items/{item}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ItemPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final Blueprints blueprints;
    private final ChangeItem changeItem;
    private final MoveItem moveItem;
    private final RemoveItem removeItem;
    private final Forms forms;

    ItemPages(
            CurrentActor actor,
            CohortAccess cohorts,
            Blueprints blueprints,
            ChangeItem changeItem,
            MoveItem moveItem,
            RemoveItem removeItem,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.blueprints = blueprints;
        this.changeItem = changeItem;
        this.moveItem = moveItem;
        this.removeItem = removeItem;
        this.forms = forms;
    }

    record RemovalForm(
            @RestForm @NotNull(message = "Choose whether to take it out")
            String remove) {}

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance item(
                CohortView cohort, Blueprint blueprint, Blueprint.Line line, ItemForm form, Errors errors);

        static native TemplateInstance removeItem(CohortView cohort, Blueprint.Line line, Errors errors);
    }

    @GET
    public TemplateInstance item(@PathParam("cohort") UUID id, @PathParam("item") UUID item) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        var line = blueprint.line(item);
        return Templates.item(cohort, blueprint, line, ItemForm.of(line.item()), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("cohort") UUID id, @PathParam("item") UUID item, @BeanParam ItemForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        var line = blueprint.line(item);
        return forms.answer(
                form,
                () -> {
                    var now = changeItem.change(
                            actor.get(), blueprint.questionnaire().id(), item, form.draft(), form.meaningChanged());
                    return Next.to(QuestionnaireLinks.items(id))
                            .saying(now.equals(item) ? "The item is saved" : "The item has a new version");
                },
                errors -> Templates.item(
                        cohort, blueprint, line, form.orKind(line.item().kind()), errors));
    }

    @POST
    @Path("up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response up(@PathParam("cohort") UUID id, @PathParam("item") UUID item) {
        return move(id, item, true);
    }

    @POST
    @Path("down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response down(@PathParam("cohort") UUID id, @PathParam("item") UUID item) {
        return move(id, item, false);
    }

    @GET
    @Path("removal")
    public TemplateInstance askToRemove(@PathParam("cohort") UUID id, @PathParam("item") UUID item) {
        var cohort = cohorts.cohort(id, actor.get());
        return Templates.removeItem(cohort, blueprints.of(cohort).line(item), Errors.NONE);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("cohort") UUID id, @PathParam("item") UUID item, @BeanParam RemovalForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        var line = blueprint.line(item);
        return forms.answer(
                form,
                () -> {
                    if (!form.remove().equals("yes")) {
                        return Next.to(QuestionnaireLinks.items(id));
                    }
                    removeItem.remove(actor.get(), blueprint.questionnaire().id(), item);
                    return Next.to(QuestionnaireLinks.items(id)).saying("The item is no longer asked");
                },
                errors -> Templates.removeItem(cohort, line, errors));
    }

    private Response move(UUID id, UUID item, boolean up) {
        var cohort = cohorts.cohort(id, actor.get());
        var blueprint = blueprints.of(cohort);
        blueprint.line(item);
        return forms.answer(
                () -> {
                    moveItem.move(actor.get(), blueprint.questionnaire().id(), item, up);
                    return Next.to(QuestionnaireLinks.items(id) + "#item-" + item);
                },
                errors -> ItemsPages.Templates.items(cohort, blueprint, errors));
    }
}
