package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/**
 * The team agrees that people have a seat, or refuses, one at a time or several. Whoever is agreed to has a seat at once where one is
 * free, in the order in which they asked, and else a place on the waiting list.
 */
@ApplicationScoped
public class DecideSeatRequests {
    private final SeatRequestsOfSession ofSession;
    private final EnrolmentQueries enrolments;
    private final AdmitParticipant admit;
    private final AgreementMail mail;
    private final History history;
    private final Clock clock;

    DecideSeatRequests(
            SeatRequestsOfSession ofSession,
            EnrolmentQueries enrolments,
            AdmitParticipant admit,
            AgreementMail mail,
            History history,
            Clock clock) {
        this.ofSession = ofSession;
        this.enrolments = enrolments;
        this.admit = admit;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** @param remark they read it; needed where they are refused */
    @Transactional
    public void decide(Actor team, UUID cohort, UUID session, Collection<UUID> requests, boolean agree, String remark) {
        var selected = ofSession.select(team, cohort, session, requests);
        for (var request : selected.requests()) {
            if (agree) {
                requirePlace(request.getPersonId(), cohort);
                request.agree(team, remark, clock.instant());
                var admission = admit.admit(selected.session(), request.getPersonId());
                mail.admitted(request, admission, true, selected.session(), selected.cohort());
            } else {
                request.refuse(team, remark, clock.instant());
                mail.refused(request, selected.session(), selected.cohort());
            }
            history.record(team.entry(agree ? "seat-agreed" : "seat-refused")
                    .about("session", session)
                    .concerning(request.getPersonId())
                    .in(cohort)
                    .detail(selected.session().name()));
        }
    }

    /** Somebody may have given up their place since they asked. */
    private void requirePlace(UUID person, UUID cohort) {
        if (!enrolments.isParticipant(person, cohort)) {
            throw new RuleViolation(
                    "no-place",
                    "requests",
                    "Somebody whom you selected has no place in this cohort any more. Refuse their request");
        }
    }
}
