package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final Page MARKS = Page.first(100 * EnrolmentQueries.MOST);

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
        var modules = queries.modules(cohort.id(), MARKS).stream()
                .collect(Collectors.groupingBy(CompletionQueries.Module::personId));
        var completed = queries.places(cohort.id(), ALL).stream()
                .filter(place -> place.status() == EnrolmentStatus.COMPLETED)
                .collect(Collectors.toMap(CompletionQueries.Place::personId, CompletionQueries.Place::endedAt));
        var certificates = queries.certificates(cohort.id(), ALL).stream()
                .collect(Collectors.toMap(CompletionQueries.Certificate::personId, Function.identity()));
        return standings.ofCohort(cohort).stream()
                .map(standing -> {
                    var own = modules.getOrDefault(standing.person(), List.of());
                    var attended = modules(own, true);
                    var caughtUp = modules(own, false);
                    caughtUp.removeAll(attended);
                    return new Progress(
                            standing,
                            attended.size(),
                            caughtUp.size(),
                            rule.lacking(attended.size(), caughtUp.size(), standing.commitment()),
                            completed.get(standing.person()),
                            certificates.get(standing.person()));
                })
                .toList();
    }

    private static Set<UUID> modules(List<CompletionQueries.Module> own, boolean there) {
        return own.stream()
                .filter(one -> one.attendance().isThere() == there)
                .map(CompletionQueries.Module::module)
                .collect(Collectors.toCollection(HashSet::new));
    }

    public Progress of(CohortView cohort, UUID person) {
        return of(cohort).stream()
                .filter(progress -> progress.standing().person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant"));
    }
}
