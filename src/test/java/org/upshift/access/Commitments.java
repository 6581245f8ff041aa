package org.upshift.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.upshift.attendance.LogMeeting;
import org.upshift.attendance.MeetingReport;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Visitors;

/** Time that was given, and community meetings, for the paths of the matrix. */
@ApplicationScoped
class Commitments {
    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final TakePlace takePlace;
    private final RecordOwnTime recordOwnTime;
    private final LogMeeting logMeeting;
    private final Visitors visitors;
    private final Clock clock;

    Commitments(
            EntityManager entities,
            EnrolmentQueries enrolments,
            TakePlace takePlace,
            RecordOwnTime recordOwnTime,
            LogMeeting logMeeting,
            Visitors visitors,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.takePlace = takePlace;
        this.recordOwnTime = recordOwnTime;
        this.logMeeting = logMeeting;
        this.visitors = visitors;
        this.clock = clock;
    }

    UUID entry(UUID person, UUID cohort) {
        enrol(person, cohort);
        return recordOwnTime.record(
                visitors.actor(person), cohort, LondonTime.today(clock.instant()), 60, "Read a book");
    }

    UUID meeting(UUID person, UUID cohort) {
        enrol(person, cohort);
        return logMeeting.log(
                visitors.actor(person),
                cohort,
                new MeetingReport(LondonTime.today(clock.instant()), 60, "Town hall", 5, "A lot"));
    }

    /** That somebody cannot come to a session. */
    UUID absence(UUID person, UUID cohort, UUID session) {
        enrol(person, cohort);
        return insert(
                "insert into absence (id, session_id, person_id, reason, words, told_at, remark, live_key, version)"
                        + " values (:id, :session, :person, 'OTHER', '', now(), '', :key, 0)",
                person,
                session);
    }

    UUID catchUp(UUID person, UUID session) {
        return insert(
                "insert into catch_up (id, session_id, person_id, way, minutes, reflection, status, sent_at, remark,"
                        + " live_key, version) values (:id, :session, :person, 'RECORDING', 10, 'Much', 'SENT', now(), '',"
                        + " :key, 0)",
                person,
                session);
    }

    UUID question(UUID person, UUID session) {
        return insert(
                "insert into mark_question (id, session_id, person_id, question, asked_at, answer, live_key, version)"
                        + " values (:id, :session, :person, 'Why?', now(), '', :key, 0)",
                person,
                session);
    }

    private UUID insert(String sql, UUID person, UUID session) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("session", session)
                .setParameter("person", person)
                .setParameter("key", session + "/" + person)
                .executeUpdate());
        return id;
    }

    /** The person with a certificate of a cohort, whatever phase it is in. */
    UUID completed(UUID person, UUID cohort) {
        enrol(person, cohort);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update enrolment set status = 'COMPLETED', ended_at = taken_at"
                            + " where cohort_id = :cohort and person_id = :person and status = 'TAKEN'")
                    .setParameter("cohort", cohort)
                    .setParameter("person", person)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into certificate (id, cohort_id, person_id, code, person_name, issued_at,"
                                    + " issued_by_name, exception_reason, revoked_by_name, revoke_reason, live_key, version)"
                                    + " values (:id, :cohort, :person, :code, 'Matrix', now(), '', '', '', '', :key, 0)")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("cohort", cohort)
                    .setParameter("person", person)
                    .setParameter("code", code(person))
                    .setParameter("key", cohort + "/" + person)
                    .executeUpdate();
        });
        return person;
    }

    /** The code of that certificate, which anyone may look up. */
    static String code(UUID person) {
        String letters = person.toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    private void enrol(UUID person, UUID cohort) {
        if (!enrolments.isParticipant(person, cohort)) {
            takePlace.take(cohort, person);
        }
    }

    /** Somebody whom the one with this seat brings. No seat is counted: else they would go when another row cancels the booking. */
    UUID guest(String booking) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into guest (id, session_id, booking_id, name, organisation, email,"
                                + " access_needs, dietary_needs, calendar_uid, calendar_sequence, invited_at,"
                                + " changed_at, version) select :id, b.session_id, b.id, 'Gil Guest', '', '', '', '',"
                                + " :uid, 0, now(), now(), 0 from booking b where b.id = :booking")
                .setParameter("id", id)
                .setParameter("uid", id.toString())
                .setParameter("booking", UUID.fromString(booking))
                .executeUpdate());
        return id;
    }

    UUID material(UUID session) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into session_material (id, session_id, title, link, added_at)"
                                + " values (:id, :session, 'Reading', 'https://files.example.org', now())")
                .setParameter("id", id)
                .setParameter("session", session)
                .executeUpdate());
        return id;
    }
}
