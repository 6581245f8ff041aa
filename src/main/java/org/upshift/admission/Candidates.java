package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.Verdict;
import org.upshift.programme.CohortView;
import org.upshift.programme.PartKind;

/** Who can be selected now, with all that the rules look at; as many SQL statements for two thousand as for two. */
@ApplicationScoped
class Candidates {
    private final CandidateQueries queries;
    private final PanelScores scores;

    Candidates(CandidateQueries queries, PanelScores scores) {
        this.queries = queries;
        this.scores = scores;
    }

    List<Candidate> of(CohortView cohort) {
        var met =
                queries.met(cohort.id()).stream().collect(Collectors.groupingBy(CandidateQueries.MetRow::application));
        var said = scores.of(cohort.id());
        return queries.undecided(cohort.id()).stream()
                .map(row -> candidate(row, met.getOrDefault(row.application(), List.of()), said.of(row.application())))
                .toList();
    }

    CandidateQueries.Waiting waiting(UUID cohort) {
        return queries.waiting(cohort);
    }

    private static Candidate candidate(CandidateQueries.Row row, List<CandidateQueries.MetRow> met, PanelScore score) {
        var routes = new LinkedHashMap<String, String>();
        met.stream()
                .filter(one -> one.kind() == PartKind.ELIGIBILITY)
                .forEach(one -> routes.put(one.part().toString(), one.title()));
        var priority = met.stream()
                .filter(one -> one.kind() == PartKind.PRIORITY)
                .map(CandidateQueries.MetRow::title)
                .toList();
        return new Candidate(
                row.application(),
                row.reference(),
                row.name(),
                row.email(),
                row.organisationId(),
                row.organisation(),
                row.sector(),
                row.signOff(),
                row.employer(),
                row.eligible() != Verdict.NO,
                new Candidate.Met(routes, priority),
                score,
                row.outcome() == null ? null : new Candidate.ByHand(row.outcome(), row.why(), row.reason()));
    }
}
