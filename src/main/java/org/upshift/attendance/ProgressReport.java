package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.EnrolmentStatus;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortView;

/** How far the participants of a cohort are, by the rule of its programme. A fixed number of SQL statements. */
@ApplicationScoped
public class ProgressReport {
    private static final Page ALL = Page.first(EnrolmentQueries.MOST);

    private final CompletionQueries queries;
    private final Standings standings;

    ProgressReport(CompletionQueries queries, Standings standings) {
        this.queries = queries;
        this.standings = standings;
    }

    public CompletionRule rule(CohortView cohort) {
        return queries.ruleOf(cohort.programmeId(), cohort.commitmentDays());
    }

    public List<Progress> of(CohortView cohort) {
        var rule = rule(cohort);
        var modules = queries.modulesAttended(cohort.id(), ALL).stream()
                .collect(Collectors.toMap(CompletionQueries.Attended::personId, row -> row.modules()
                        .intValue()));
        var completed = queries.places(cohort.id(), ALL).stream()
                .filter(place -> place.status() == EnrolmentStatus.COMPLETED)
                .collect(Collectors.toMap(CompletionQueries.Place::personId, CompletionQueries.Place::endedAt));
        var certificates = queries.certificates(cohort.id(), ALL).stream()
                .collect(Collectors.toMap(CompletionQueries.Certificate::personId, Function.identity()));
        return standings.ofCohort(cohort).stream()
                .map(standing -> {
                    int attended = modules.getOrDefault(standing.person(), 0);
                    return new Progress(
                            standing,
                            attended,
                            rule.lacking(attended, standing.commitment()),
                            completed.get(standing.person()),
                            certificates.get(standing.person()));
                })
                .toList();
    }

    public Progress of(CohortView cohort, UUID person) {
        return of(cohort).stream()
                .filter(progress -> progress.standing().person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant"));
    }
}
