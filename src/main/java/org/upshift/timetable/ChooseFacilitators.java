package org.upshift.timetable;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Decides who facilitates a session. Whoever is new to it, or does it no longer, gets a letter, unless it is over. */
@ApplicationScoped
public class ChooseFacilitators {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final SessionQueries sessions;
    private final Facilitating facilitating;
    private final PersonNames names;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    ChooseFacilitators(
            EntityManager entities,
            CohortAccess cohorts,
            Timetable timetable,
            SessionQueries sessions,
            Facilitating facilitating,
            PersonNames names,
            Outbox outbox,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.sessions = sessions;
        this.facilitating = facilitating;
        this.names = names;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** @param people all who facilitate it from now on */
    @Transactional
    public void choose(Actor team, UUID cohortId, UUID session, Set<UUID> people) {
        var cohort = cohorts.withPlaces(cohortId, team);
        timetable.locked(cohortId, session);
        var known = entities.createQuery(
                        "from SessionFacilitator f where f.sessionId = :session", SessionFacilitator.class)
                .setParameter("session", session)
                .getResultList();
        var before = known.stream().map(SessionFacilitator::getPersonId).collect(Collectors.toSet());
        var added = people.stream().filter(person -> !before.contains(person)).collect(Collectors.toSet());
        requireCandidates(cohort, added);
        known.stream().filter(one -> !people.contains(one.getPersonId())).forEach(entities::remove);
        added.forEach(person -> entities.persist(new SessionFacilitator(session, person)));
        if (added.isEmpty() && before.equals(people)) {
            return;
        }
        var view = sessions.find(session).orElseThrow();
        var gone = before.stream().filter(person -> !people.contains(person)).collect(Collectors.toSet());
        if (clock.instant().isBefore(view.endsAt())) {
            tell(added, "session-facilitator", TimetableLetters.facilitates(cohort, view));
            tell(gone, "session-facilitator-ended", TimetableLetters.facilitatesNoLonger(cohort, view));
        }
        history.record(team.entry("session-facilitators")
                .about("session", session)
                .in(cohortId)
                .detail(added.size() + " added, " + gone.size() + " taken out"));
    }

    private void tell(Set<UUID> people, String purpose, TemplateInstance words) {
        names.people(people).forEach(person -> outbox.post(Letter.of(person.email(), purpose, words)));
    }

    private void requireCandidates(CohortView cohort, Set<UUID> added) {
        var candidates = facilitating.candidates(cohort).stream()
                .map(Facilitating.Candidate::person)
                .collect(Collectors.toSet());
        if (!candidates.containsAll(added)) {
            throw new RuleViolation(
                    "facilitator-unknown",
                    "facilitators",
                    "Only facilitators of the cohort and the programme team can facilitate a session");
        }
    }
}
