package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.ChooseCodeParts;
import org.upshift.questionnaire.CodePart;
import org.upshift.questionnaire.CodeReports;
import org.upshift.questionnaire.CodeReports.CodeReport;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** From what people make a code of their own, and how well their codes pair; never what was answered under one. */
@Path("/cohorts/{cohort}/questionnaire/codes")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CodePages {
    private static final int ROWS = 6;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final OpenLinks links;
    private final CodeReports reports;
    private final ChooseCodeParts choose;
    private final Forms forms;

    CodePages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            OpenLinks links,
            CodeReports reports,
            ChooseCodeParts choose,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.links = links;
        this.reports = reports;
        this.choose = choose;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance codes(
                CohortView cohort, List<Row> rows, boolean fixed, CodeReport report, Errors errors);
    }

    /** One question, as it is typed: {@code what} is "LETTERS-2", "DIGITS-2" … */
    record Row(int number, String wording, String what) {
        public String field() {
            return "wording-" + number;
        }

        public String whatField() {
            return "what-" + number;
        }

        public boolean counts(String option) {
            return option.equals(what);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return page(cohort, rows(links.parts(questionnaire(id))), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("cohort") UUID id, MultivaluedMap<String, String> form) {
        var cohort = cohort(id);
        var questionnaire = questionnaire(id);
        var typed = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> row(number, form.getFirst("wording-" + number), form.getFirst("what-" + number)))
                .toList();
        return forms.answer(
                () -> {
                    choose.choose(
                            actor.get(),
                            questionnaire,
                            typed.stream()
                                    .filter(row -> !row.wording().isEmpty())
                                    .map(CodePages::part)
                                    .toList());
                    return Next.to(QuestionnaireLinks.codes(id)).saying("The questions are saved");
                },
                errors -> page(cohort, typed, errors));
    }

    private static CodePart part(Row row) {
        String[] what = row.what().split("-");
        return new CodePart(row.wording(), CodePart.Kind.valueOf(what[0]), Integer.parseInt(what[1]));
    }

    private static Row row(int number, String wording, String what) {
        boolean known = what != null && what.matches("(LETTERS|DIGITS)-[1-4]");
        return new Row(number, wording == null ? "" : wording.strip(), known ? what : "LETTERS-2");
    }

    private static List<Row> rows(List<CodePart> parts) {
        List<Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(row(rows.size() + 1, part.wording(), part.kind() + "-" + part.length())));
        while (rows.size() < ROWS) {
            rows.add(row(rows.size() + 1, "", null));
        }
        return rows;
    }

    private TemplateInstance page(CohortView cohort, List<Row> rows, Errors errors) {
        return Templates.codes(cohort, rows, links.isUsed(questionnaire(cohort.id())), reports.of(cohort.id()), errors);
    }

    private UUID questionnaire(UUID cohort) {
        return questionnaires
                .ofCohort(cohort)
                .orElseThrow(() -> new NotFound("questionnaire"))
                .id();
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get());
    }
}
