package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.CopyItems;
import org.upshift.questionnaire.ItemBank;
import org.upshift.questionnaire.ItemQueries;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The items of all questionnaires that the team knows, to be found and copied. */
@Path("/cohorts/{cohort}/questionnaire/bank")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class BankPages {

    private static final int SIZE = 25;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final ItemBank bank;
    private final CopyItems copyItems;
    private final Forms forms;

    BankPages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            ItemBank bank,
            CopyItems copyItems,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.bank = bank;
        this.copyItems = copyItems;
        this.forms = forms;
    }

    record CopyForm(
            @RestForm @NotEmpty(message = "Choose at least one item")
            List<String> items,

            @RestForm String q) {

        public boolean takes(UUID item) {
            return items != null && items.contains(item.toString());
        }

        List<UUID> ids() {
            try {
                return items.stream().map(UUID::fromString).toList();
            } catch (IllegalArgumentException wrong) {
                throw new NotFound("item");
            }
        }
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bank(
                CohortView cohort,
                String words,
                Page<ItemQueries.BankRow> found,
                String query,
                CopyForm form,
                Errors errors);
    }

    @GET
    public TemplateInstance search(
            @PathParam("cohort") UUID id, @QueryParam("q") String words, @QueryParam("page") Integer page) {
        var cohort = cohorts.cohort(id, actor.get());
        questionnaire(id);
        return page(cohort, words, Page.number(page), new CopyForm(List.of(), words), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@PathParam("cohort") UUID id, @BeanParam CopyForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        var questionnaire = questionnaire(id);
        return forms.answer(
                form,
                () -> {
                    var copies = copyItems.copy(actor.get(), questionnaire, form.ids());
                    return Next.to(QuestionnaireLinks.items(id))
                            .saying(copies.size() == 1 ? "One item is copied" : copies.size() + " items are copied");
                },
                errors -> page(cohort, form.q(), 1, form, errors));
    }

    private TemplateInstance page(CohortView cohort, String words, int number, CopyForm form, Errors errors) {
        String searched = words == null ? "" : words.strip();
        String query = "q=" + URLEncoder.encode(searched, StandardCharsets.UTF_8) + "&";
        return Templates.bank(cohort, searched, bank.search(actor.get(), searched, number, SIZE), query, form, errors);
    }

    private UUID questionnaire(UUID cohort) {
        return questionnaires
                .ofCohort(cohort)
                .map(QuestionnaireQueries.View::id)
                .orElseThrow(() -> new NotFound("questionnaire"));
    }
}
