package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;

/** Warns the participants of one cohort, each once when it gets narrow and once when it is too late. */
@ApplicationScoped
public class WarnCohort {
    /** So long a participant has for themselves what their line manager is told then. */
    static final Duration HEAD_START = Duration.ofDays(14);

    private static final Page ALL = Page.first(EnrolmentQueries.MOST);

    private final EntityManager entities;
    private final CohortQueries cohorts;
    private final Standings standings;
    private final CommitmentRuleQueries rules;
    private final MarkQueries marks;
    private final LineManagerQueries managers;
    private final PersonNames names;
    private final Outbox outbox;
    private final Clock clock;

    WarnCohort(
            EntityManager entities,
            CohortQueries cohorts,
            Standings standings,
            CommitmentRuleQueries rules,
            MarkQueries marks,
            LineManagerQueries managers,
            PersonNames names,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.standings = standings;
        this.rules = rules;
        this.marks = marks;
        this.managers = managers;
        this.names = names;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a line manager hears: of absences only whether they are authorised. */
    public record Report(Standing standing, List<MarkQueries.Missed> missed) {}

    @Transactional
    public void warn(UUID id) {
        var cohort = cohorts.reachable(id, true, Set.of(), Set.of()).orElseThrow();
        var worrying = standings.ofCohort(cohort).stream()
                .filter(standing -> standing.forecast().outlook().isWarnedOf())
                .collect(Collectors.toMap(
                        Standing::person, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        if (worrying.isEmpty()) {
            return;
        }
        var warned = entities.createQuery(
                        "from CommitmentWarning w where w.cohortId = :cohort", CommitmentWarning.class)
                .setParameter("cohort", id)
                .getResultList();
        tellParticipants(cohort, worrying, warned);
        if (rules.of(cohort.programmeId()).tellsManagers()) {
            tellManagers(cohort, worrying, warned);
        }
    }

    private void tellParticipants(CohortView cohort, Map<UUID, Standing> worrying, List<CommitmentWarning> warned) {
        var news = worrying.values().stream()
                .filter(standing -> warned.stream()
                        .noneMatch(warning -> warning.getPersonId().equals(standing.person())
                                && warning.covers(standing.forecast().outlook())))
                .toList();
        news.forEach(standing -> entities.persist(new CommitmentWarning(cohort.id(), standing, clock.instant())));
        names.people(news.stream().map(Standing::person).toList())
                .forEach(person -> outbox.post(Letter.of(
                        person.email(),
                        "days-warning",
                        CommitmentLetters.daysWarning(cohort, worrying.get(person.id())))));
    }

    /** One letter for each line manager, about all of theirs who still worry. */
    private void tellManagers(CohortView cohort, Map<UUID, Standing> worrying, List<CommitmentWarning> warned) {
        var before = clock.instant().minus(HEAD_START);
        var due = warned.stream()
                .filter(warning -> worrying.containsKey(warning.getPersonId()) && warning.isForManagerSince(before))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var people = due.stream().map(CommitmentWarning::getPersonId).collect(Collectors.toSet());
        var missed =
                marks.missed(people, cohort.id()).stream().collect(Collectors.groupingBy(MarkQueries.Missed::personId));
        managers.ofCohort(cohort.id(), ALL).stream()
                .filter(manager -> people.contains(manager.personId()))
                .collect(Collectors.groupingBy(
                        LineManagerQueries.LineManager::email,
                        LinkedHashMap::new,
                        Collectors.mapping(LineManagerQueries.LineManager::personId, Collectors.toList())))
                .forEach((email, reports) -> outbox.postAbout(
                        reports.get(0),
                        Letter.of(
                                email,
                                "days-of-reports",
                                CommitmentLetters.daysOfReports(
                                        cohort,
                                        reports.stream()
                                                .map(report -> new Report(
                                                        worrying.get(report), missed.getOrDefault(report, List.of())))
                                                .toList()))));
        due.forEach(warning -> warning.managerTold(clock.instant()));
    }
}
