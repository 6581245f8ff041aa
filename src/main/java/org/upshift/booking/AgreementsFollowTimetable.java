package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionView;

/**
 * When a seat begins to need the team's agreement, whoever has one or is offered one keeps it, and whoever waits asks instead; when it
 * needs none any more, whoever asks gets a seat or waits for one. Needs the caller's transaction, which holds the session.
 */
@ApplicationScoped
class AgreementsFollowTimetable {
    private final EntityManager entities;
    private final StandingQueries standings;
    private final EnrolmentQueries enrolments;
    private final Agreements agreements;
    private final WaitingList waiting;
    private final AdmitParticipant admit;
    private final AgreementMail mail;
    private final History history;
    private final Clock clock;

    AgreementsFollowTimetable(
            EntityManager entities,
            StandingQueries standings,
            EnrolmentQueries enrolments,
            Agreements agreements,
            WaitingList waiting,
            AdmitParticipant admit,
            AgreementMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.standings = standings;
        this.enrolments = enrolments;
        this.agreements = agreements;
        this.waiting = waiting;
        this.admit = admit;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** To be called before free seats are offered: nobody is next who would have to be agreed to. */
    void begin(CohortView cohort, List<SessionChange> changes) {
        changes.stream().filter(SessionChange::isAgreementNew).forEach(change -> begin(cohort, change.session()));
    }

    private void begin(CohortView cohort, SessionView session) {
        var here = List.of(session.id());
        standings.seated(here).forEach(seat -> agreements.give(session.id(), seat.personId(), null));
        for (var queued : standings.queued(here)) {
            if (queued.status() == WaitingStatus.OFFERED) {
                agreements.give(session.id(), queued.personId(), null);
            } else {
                askInstead(queued.personId(), session, cohort);
            }
        }
    }

    private void askInstead(UUID person, SessionView session, CohortView cohort) {
        var entry = waiting.live(session.id(), person).orElseThrow();
        if (agreements.live(session.id(), person).isPresent()) {
            return;
        }
        waiting.leave(entry);
        if (session.hasBegun(clock.instant())) {
            return;
        }
        var request = new SeatRequest(session.id(), person, entry.getJoinedAt());
        entities.persist(request);
        entities.flush();
        mail.nowNeeded(request, session, cohort);
        record("seat-request-opened", person, session);
    }

    /** To be called after free seats were offered: whoever waits already comes first. */
    void end(CohortView cohort, List<SessionChange> changes) {
        changes.stream().filter(SessionChange::isAgreementOver).forEach(change -> end(cohort, change.session()));
    }

    private void end(CohortView cohort, SessionView session) {
        for (var request : agreements.asked(session.id())) {
            request.end();
            if (!session.hasBegun(clock.instant())
                    && enrolments.isParticipant(request.getPersonId(), session.cohortId())) {
                var admission = admit.admit(session, request.getPersonId());
                mail.admitted(request, admission, false, session, cohort);
                record("seat-request-settled", request.getPersonId(), session);
            }
        }
        entities.flush();
    }

    private void record(String action, UUID person, SessionView session) {
        history.record(Entry.of(action)
                .about("session", session.id())
                .concerning(person)
                .in(session.cohortId())
                .detail(session.name()));
    }
}
