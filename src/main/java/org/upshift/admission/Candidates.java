package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * All of them with what these rules look at, and nothing else: without names, without words, and whether they meet a criterion or where
     * they work only if a limit is about that.
     */
    List<Candidate> ranked(UUID cohort, Collection<SelectionRules> by) {
        boolean routes = areAbout(by, Limit.Dimension.ROUTE);
        boolean employers = areAbout(by, Limit.Dimension.ORGANISATION) || areAbout(by, Limit.Dimension.SECTOR);
        Map<UUID, Candidate.Met> met = new HashMap<>();
        queries.metParts(cohort, routes).forEach(one -> {
            var of = met.computeIfAbsent(one.application(), id -> nothingMet());
            if (one.kind() == PartKind.PRIORITY) {
                of.priority().add("");
            } else {
                of.routes().put(one.part().toString(), "");
            }
        });
        var said = scores.of(cohort);
        return queries.ranked(cohort, employers).stream()
                .map(row -> ranked(
                        row, met.getOrDefault(row.application(), Candidate.Met.NOTHING), said.of(row.application())))
                .toList();
    }

    /** These of the candidates of {@link #ranked} with all that is known of them. */
    Map<UUID, Candidate> known(Collection<Candidate> some) {
        var ids = some.stream().map(Candidate::application).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var scored = some.stream().collect(Collectors.toMap(Candidate::application, Candidate::score));
        var met = queries.metBy(ids).stream().collect(Collectors.groupingBy(CandidateQueries.MetRow::application));
        return queries.known(ids).stream()
                .map(row ->
                        candidate(row, met.getOrDefault(row.application(), List.of()), scored.get(row.application())))
                .collect(Collectors.toMap(Candidate::application, candidate -> candidate));
    }

    private static boolean areAbout(Collection<SelectionRules> rules, Limit.Dimension dimension) {
        return rules.stream().flatMap(one -> one.limits().stream()).anyMatch(limit -> limit.dimension() == dimension);
    }

    private static Candidate.Met nothingMet() {
        return new Candidate.Met(new HashMap<>(), new ArrayList<>());
    }

    private static Candidate ranked(CandidateQueries.RankedRow row, Candidate.Met met, PanelScore score) {
        return new Candidate(
                row.application(),
                row.reference(),
                "",
                "",
                row.organisationId(),
                null,
                row.sector(),
                row.signOff(),
                row.employer(),
                row.eligible() != Verdict.NO,
                met,
                score,
                row.outcome() == null ? null : new Candidate.ByHand(row.outcome(), "", ""));
    }

    long count(UUID cohort) {
        return queries.countUndecided(cohort);
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
