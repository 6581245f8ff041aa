package org.upshift.admission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.form.FilledForm;
import org.upshift.form.UsualForm;
import org.upshift.programme.CohortView;

/** What the signatories of an application are asked, as it is now. */
@ApplicationScoped
class CurrentTerms {
    /** What is stored is cut in the same way each time, so that it can be compared. */
    private static final int LONGEST = 19_000;

    private final List<ReleaseDates> releaseDates;
    private final SignOffRulesQueries rules;
    private final TermsQueries queries;
    private final FilledForms filled;
    private final Cohorts cohorts;

    CurrentTerms(
            @All List<ReleaseDates> releaseDates,
            SignOffRulesQueries rules,
            TermsQueries queries,
            FilledForms filled,
            Cohorts cohorts) {
        this.releaseDates = releaseDates;
        this.rules = rules;
        this.queries = queries;
        this.filled = filled;
        this.cohorts = cohorts;
    }

    Terms of(Application application) {
        return of(application.getId(), cohorts.of(application.getCohortId()));
    }

    Terms of(UUID application, CohortView cohort) {
        var asked = rules.of(cohort.programmeId());
        return new Terms(
                cohort.title(),
                cohort.commitmentDays(),
                asked.cost(),
                fitting(releaseDates.stream()
                        .flatMap(source -> source.dates(cohort.id()).stream())
                        .toList()),
                fitting(answers(application, asked)));
    }

    private List<Terms.Line> answers(UUID application, SignOffRules asked) {
        String jobTitle = queries.jobTitle(application);
        var lines = new ArrayList<Terms.Line>();
        if (!jobTitle.isEmpty()) {
            lines.add(new Terms.Line("Job title", jobTitle));
        }
        if (asked.sharesCriteria()) {
            lines.add(new Terms.Line("Criteria met", String.join("\n", queries.criteria(application))));
        }
        filled.of(application).all().stream()
                .filter(one -> isShared(one, asked))
                .forEach(one -> lines.add(new Terms.Line(one.question().name(), one.words())));
        return lines;
    }

    /** The form says it question by question; of the statement, the programme can say it for all its cohorts. */
    private static boolean isShared(FilledForm.Answered one, SignOffRules asked) {
        boolean statement = one.question().key().equals(UsualForm.STATEMENT) && asked.sharesStatement();
        return statement || one.question().shared() && !one.words().isEmpty();
    }

    private static List<Terms.Line> fitting(List<Terms.Line> lines) {
        var fitting = new ArrayList<Terms.Line>();
        int room = LONGEST;
        for (var line : lines) {
            var clean = new Terms.Line(
                    Typed.line(line.label()), Typed.text(line.text()).replaceAll("[\u001D-\u001F]", " "));
            room -= clean.label().length() + clean.text().length() + 2;
            if (room >= 0) {
                fitting.add(clean);
            }
        }
        return fitting;
    }
}
