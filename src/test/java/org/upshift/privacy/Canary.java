package org.upshift.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.upshift.admission.Answers;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.SendApplication;
import org.upshift.admission.StartApplication;
import org.upshift.booking.BookSeat;
import org.upshift.booking.CreateCalendarFeed;
import org.upshift.docs.DataClasses;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.people.EmailAddress;
import org.upshift.people.RequestEmailChange;
import org.upshift.people.RequestSignIn;
import org.upshift.people.Visitors;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.timetable.TimetableFixture;

/**
 * Somebody about whom something is in every column that may say something about a person: one word that is nowhere else, so that it
 * can be looked for when they are erased.
 */
@Singleton
class Canary {
    private static final String SIGN_OFFS =
            "application_id in (select a.id from application a where a.applicant_id = :person)";

    private static final String REVIEWS =
            "review_id in (select r.id from review r join application a on a.id = r.application_id where a.applicant_id = :person)";

    private static final String ANSWERS =
            "question = 'statement' and application_id in (select a.id from application a where a.applicant_id = :person)";

    /** Where the rows of a person are in which a word can be planted: table, and how to find them. */
    private static final Map<String, String> ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("absence.words", "person_id = :person"),
            Map.entry("absence.remark", "person_id = :person"),
            Map.entry("access_token.name", "person_id = :person"),
            Map.entry("application.job_title", "applicant_id = :person"),
            Map.entry("application_answer.answer", ANSWERS),
            Map.entry("application_file.name", SIGN_OFFS),
            Map.entry("application.extension_reason", "applicant_id = :person and extended_until is not null"),
            Map.entry("application.manager_name", "applicant_id = :person"),
            Map.entry("attendance_mark.recorded_by_name", "recorded_by = :person"),
            Map.entry("attendance_mark.reason", "person_id = :person"),
            Map.entry("catch_up.reflection", "person_id = :person"),
            Map.entry("catch_up.remark", "person_id = :person"),
            Map.entry("certificate.person_name", "person_id = :person"),
            Map.entry("certificate.exception_reason", "person_id = :person"),
            Map.entry("certificate.revoke_reason", "person_id = :person"),
            Map.entry("certificate.issued_by_name", "issued_by = :person"),
            Map.entry("certificate.revoked_by_name", "revoked_by = :person"),
            Map.entry("community_meeting.place", "person_id = :person"),
            Map.entry("community_meeting.learned", "person_id = :person"),
            Map.entry("community_meeting.remark", "person_id = :person"),
            Map.entry("community_meeting.decided_by_name", "decided_by = :person"),
            Map.entry("data_hold.reason", "person_id = :person"),
            Map.entry("deferral.reason", SIGN_OFFS),
            Map.entry("deferral.answer", SIGN_OFFS),
            Map.entry("data_request.message", "person_id = :person"),
            Map.entry("data_request.extension_reason", "person_id = :person"),
            Map.entry("data_request.outcome", "person_id = :person"),
            Map.entry("guest.name", "email = :email"),
            Map.entry("guest.organisation", "email = :email"),
            Map.entry("guest.access_needs", "email = :email"),
            Map.entry("guest.dietary_needs", "email = :email"),
            Map.entry("kept_form.sealed", "person_id = :person"),
            Map.entry("ledger_entry.words", "person_id = :person"),
            Map.entry("ledger_entry.entered_by_name", "entered_by = :person"),
            Map.entry("mark_question.question", "person_id = :person"),
            Map.entry("mark_question.answer", "person_id = :person"),
            Map.entry("letter.subject", "about_id = :person or recipient = :email"),
            Map.entry("letter.body", "about_id = :person or recipient = :email"),
            Map.entry("letter.calendar_text", "about_id = :person or recipient = :email"),
            Map.entry("letter.last_error", "about_id = :person or recipient = :email"),
            Map.entry("application.employer_name", "applicant_id = :person"),
            Map.entry("application.employer_email", "applicant_id = :person"),
            Map.entry("released_outcome.why", SIGN_OFFS),
            Map.entry("released_outcome.reason", SIGN_OFFS),
            Map.entry("released_outcome.letter_subject", SIGN_OFFS),
            Map.entry("released_outcome.letter_body", SIGN_OFFS),
            Map.entry("seat_request.words", "person_id = :person"),
            Map.entry("seat_request.remark", "person_id = :person"),
            Map.entry("selection_override.why", SIGN_OFFS),
            Map.entry("selection_override.reason", SIGN_OFFS),
            Map.entry("sign_off.acts_for", SIGN_OFFS),
            Map.entry("sign_off.relation", SIGN_OFFS),
            Map.entry("sign_off.conditions", SIGN_OFFS),
            Map.entry("sign_off.end_reason", SIGN_OFFS),
            Map.entry("sign_off.asked_answers", SIGN_OFFS),
            Map.entry("merger.kept_name", "kept_id = :person"),
            Map.entry("merger.gone_name", "kept_id = :person"),
            Map.entry("merger.merged_by_name", "merged_by = :person"),
            Map.entry("merger.undone_by_name", "undone_by = :person"),
            Map.entry("participation_need.access_needs", SIGN_OFFS),
            Map.entry("participation_need.dietary_needs", SIGN_OFFS),
            Map.entry("provider_account.email", "person_id = :person"),
            Map.entry("provider_account.subject", "person_id = :person"),
            Map.entry("review.recusal_reason", SIGN_OFFS),
            Map.entry("review_score.words", REVIEWS),
            Map.entry("role_grant.granted_by_name", "granted_by = :person"),
            Map.entry("sign_off.statement", SIGN_OFFS),
            Map.entry("sign_off.signed_name", SIGN_OFFS),
            Map.entry("sign_off.signed_post", SIGN_OFFS),
            Map.entry("withdrawal.words", SIGN_OFFS),
            Map.entry("text_decision.reason", "person_id = :person")));

    /** Columns in which the word is because it is the person's name or address, or their manager's. */
    private static final Set<String> BY_ITSELF = Set.of(
            "application.manager_email",
            "application_import_address.address",
            "application_import_part.content",
            "email_change.email",
            "former_address.email",
            "guest.email",
            "history_words.actor_name",
            "history_words.changes",
            "history_words.detail",
            "history_words.on_behalf_of_name",
            "letter.recipient",
            "one_time_link.recipient",
            "person.email",
            "person.name",
            "sign_in_request.email",
            "sign_off.manager_email",
            "sign_off.manager_name");

    /** Columns that hold words about people in which nothing leads to one, or in which nobody is named by Upshift. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            // Bytes, in which no word is looked for: they go with their file
            "application_file_part.bytes",
            // Answers in words have no person: see the privacy notice
            "remark.words",
            "impact_publication.figures",
            // Public texts in which a programme names its team
            "programme.contact",
            "programme_part.title",
            "programme_part.body");

    private final EntityManager entities;
    private final CohortFixture cohorts;
    private final TimetableFixture timetable;
    private final Visitors visitors;
    private final RequestSignIn requestSignIn;
    private final RequestEmailChange requestEmailChange;
    private final StartApplication start;
    private final SaveAnswers save;
    private final SendApplication send;
    private final TakePlace takePlace;
    private final BookSeat book;
    private final CreateCalendarFeed feed;
    private final History history;
    private final ProgrammeQueries programmes;

    Canary(
            EntityManager entities,
            CohortFixture cohorts,
            TimetableFixture timetable,
            Visitors visitors,
            RequestSignIn requestSignIn,
            RequestEmailChange requestEmailChange,
            StartApplication start,
            SaveAnswers save,
            SendApplication send,
            TakePlace takePlace,
            BookSeat book,
            CreateCalendarFeed feed,
            History history,
            ProgrammeQueries programmes) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.visitors = visitors;
        this.requestSignIn = requestSignIn;
        this.requestEmailChange = requestEmailChange;
        this.start = start;
        this.save = save;
        this.send = send;
        this.takePlace = takePlace;
        this.book = book;
        this.feed = feed;
        this.history = history;
        this.programmes = programmes;
    }

    /** @param session in which the person has a seat, and a mark that they recorded themselves */
    record Bird(UUID person, String word, String email, String manager, UUID cohort, UUID session) {}

    Bird release() {
        String word = "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String email = word + "@example.org";
        String manager = word + ".manager@example.org";
        UUID person = visitors.personWithAddress("C " + word, email);
        var actor = visitors.actor(person);
        visitors.signIn(person);
        visitors.token(person);
        requestSignIn.request(new EmailAddress(email), null, word);
        requestEmailChange.request(person, new EmailAddress(word + ".new@example.org"));
        feed.create(person);
        UUID cohort = cohorts.openCohort(10);
        UUID application = start.start(actor, cohort);
        var criterion = eligibility(cohort);
        save.save(
                actor,
                application,
                new Answers("C " + word, "A council", word, Set.of(criterion), word, "Lee " + word, manager));
        extendDeadline(application);
        send.send(actor, application, true);
        UUID session = timetable.module(cohort, "A day", "2099-03-01");
        takePlace.take(cohort, person);
        book.book(actor, session, null);
        inviteAsGuest(session, email);
        bringInFile(cohort, word, email);
        plant(person, word, email, session);
        return new Bird(person, word, email, manager, cohort, session);
    }

    /** By another participant: nobody is their own guest. */
    private void inviteAsGuest(UUID session, String email) {
        UUID host = visitors.person("Hal Host");
        UUID seat = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into booking (id, session_id, person_id, status, booked_at, changed_at,"
                            + " calendar_uid, calendar_sequence, live_key, choice_key, version)"
                            + " values (:id, :session, :host, 'BOOKED', now(), now(), :key, 0, :key, :key, 0)")
                    .setParameter("id", seat)
                    .setParameter("session", session)
                    .setParameter("host", host)
                    .setParameter("key", session + "/" + host)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into guest (id, session_id, booking_id, name, organisation, email,"
                                    + " access_needs, dietary_needs, calendar_uid, calendar_sequence, invited_at, changed_at,"
                                    + " version) values (:id, :session, :seat, 'x', 'x', :email, 'x', 'x', :uid, 0, now(), now(), 0)")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("session", session)
                    .setParameter("seat", seat)
                    .setParameter("email", email)
                    .setParameter("uid", UUID.randomUUID().toString())
                    .executeUpdate();
            entities.createNativeQuery(
                            "update session set booked = booked + 1, guests = guests + 1 where id = :session")
                    .setParameter("session", session)
                    .executeUpdate();
        });
    }

    /** A team has brought a file with them and not stored it yet. */
    private void bringInFile(UUID cohort, String word, String email) {
        UUID brought = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "insert into application_import (id, cohort_id, state, applications, column_uses, brought_at, version)"
                                    + " values (:id, :cohort, 'DRAFT', 0, 'x', now(), 0)")
                    .setParameter("id", brought)
                    .setParameter("cohort", cohort)
                    .executeUpdate();
            entities.createNativeQuery("insert into application_import_part (id, import_id, place, content)"
                            + " values (:id, :brought, 0, :word)")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("brought", brought)
                    .setParameter("word", word)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into application_import_address (import_id, address) values (:brought, :email)")
                    .setParameter("brought", brought)
                    .setParameter("email", email)
                    .executeUpdate();
        });
    }

    private void extendDeadline(UUID application) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update application set extended_until = timestamp '2099-01-01 23:59:59' where id = :id")
                .setParameter("id", application)
                .executeUpdate());
    }

    private UUID eligibility(UUID cohort) {
        return programmes.parts(cohorts.programmeOf(cohort)).stream()
                .filter(part -> part.kind() == org.upshift.programme.PartKind.ELIGIBILITY)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void plant(UUID person, String word, String email, UUID session) {
        QuarkusTransaction.requiringNew().run(() -> {
            native_(
                    "insert into former_address (id, person_id, email, used_until) values (:id, :person, :text, now())",
                    person,
                    word + ".old@example.org");
            native_(
                    "insert into attendance_mark (id, session_id, person_id, ordinal, attendance, minutes, recorded_by,"
                            + " recorded_by_name, recorded_at, reason) values (:id, cast('" + session
                            + "' as uuid), :person, 1, 'PRESENT', 420, :person, :text, now(), :text)",
                    person,
                    word);
            native_(
                    "insert into seat_request (id, session_id, person_id, status, words, asked_at, remark, decided_by,"
                            + " decided_at, version) values (:id, cast('" + session
                            + "' as uuid), :person, 'REFUSED', :text, now(), :text, :person, now(), 0)",
                    person,
                    word);
            native_(
                    "insert into absence (id, session_id, person_id, reason, words, told_at, withdrawn_at, authorised,"
                            + " remark, decided_by, decided_at, version) values (:id, cast('" + session
                            + "' as uuid), :person, 'OTHER', :text, now(), now(), true, :text, :person, now(), 0)",
                    person,
                    word);
            native_(
                    "insert into catch_up (id, session_id, person_id, way, minutes, reflection, status, sent_at, remark,"
                            + " decided_by, decided_at, version) values (:id, cast('" + session
                            + "' as uuid), :person, 'RECORDING', 60, :text, 'REFUSED', now(), :text, :person, now(), 0)",
                    person,
                    word);
            native_(
                    "insert into mark_question (id, session_id, person_id, question, asked_at, answer, answered_by,"
                            + " answered_at, version) values (:id, cast('" + session
                            + "' as uuid), :person, :text, now(), :text, :person, now(), 0)",
                    person,
                    word);
            native_(
                    "insert into ledger_entry (id, cohort_id, person_id, kind, minutes, given_on, words, session_id, mark_id,"
                            + " entered_by, entered_by_name, entered_at) select :id, s.cohort_id, m.person_id,"
                            + " 'ATTENDED', m.minutes, current_date, :text, s.id, m.id, m.person_id, :text, now()"
                            + " from attendance_mark m join session s on s.id = m.session_id"
                            + " where m.person_id = :person",
                    person,
                    word);
            native_(
                    "insert into community_meeting (id, cohort_id, person_id, held_on, minutes, place, people, learned,"
                            + " status, counted, remark, decided_by, decided_by_name, decided_at, logged_at, version)"
                            + " select :id, s.cohort_id, :person, current_date, 60, :text, 1, :text, 'REFUSED', false,"
                            + " :text, :person, :text, now(), now(), 0 from session s where s.id = cast('" + session
                            + "' as uuid)",
                    person,
                    word);
            native_(
                    "insert into certificate (id, cohort_id, person_id, code, person_name, issued_at, issued_by,"
                            + " issued_by_name, exception_reason, revoked_at, revoked_by, revoked_by_name, revoke_reason,"
                            + " version) select :id, s.cohort_id, :person, '" + word.substring(6, 20)
                            + "', :text, now(), :person, :text, :text, now(), :person, :text, :text, 0 from session s"
                            + " where s.id = cast('" + session + "' as uuid)",
                    person,
                    word);
            native_(
                    "insert into data_hold (id, person_id, reason, placed_at, released_at, version)"
                            + " values (:id, :person, :text, now(), now(), 0)",
                    person,
                    word);
            native_(
                    "insert into text_decision (id, person_id, section, item_key, label, released, reason, decided_at,"
                            + " version) values (:id, :person, 'sign-offs', 'x', 'Comment', false, :text, now(), 0)",
                    person,
                    word);
            native_(
                    "insert into data_request (id, reference, person_id, kind, status, administrators_only, received_on,"
                            + " due_on, message, extension_reason, outcome, ended_at, version) values (:id, '"
                            + word.substring(6, 15) + "', :person, 'CORRECTION', 'DONE', false, current_date,"
                            + " current_date, :text, 'x', 'x', now(), 0)",
                    person,
                    word);
            native_(
                    "insert into kept_form (id, person_id, secret_hash, sealed, kept_at, expires_at)"
                            + " values (:id, :person, '" + UUID.randomUUID()
                            + "', :text, now(), timestamp with time zone"
                            + " '2099-01-01 00:00:00+00:00')",
                    person,
                    word);
            native_(
                    "insert into merger (id, subject, kept_id, gone_id, kept_name, gone_name, merged_at, merged_by,"
                            + " merged_by_name, undone_at, undone_by, undone_by_name, version) values (:id, 'PERSON',"
                            + " :person, '" + UUID.randomUUID()
                            + "', :text, :text, now(), :person, :text, now(), :person, :text, 0)",
                    person,
                    word);
            native_(
                    "insert into provider_account (id, person_id, issuer, subject, email, linked_at, last_used_at,"
                            + " version) values (:id, :person, 'https://canary.example', :text, :text, now(), now(), 0)",
                    person,
                    word);
            native_(
                    "insert into role_grant (id, person_id, role, scope_id, granted_at, granted_by, granted_by_name,"
                            + " starts_at, ended_at, version) values (:id, :person, 'REVIEWER', '" + UUID.randomUUID()
                            + "', now(), :person, :text, now(), now(), 0)",
                    person,
                    word);
            plantOutcomes(person, word);
            native_(
                    "insert into application_file (id, application_id, question, name, type, size, uploaded_at)"
                            + " select :id, a.id, 'cv', :text, 'PDF', 1, now() from application a"
                            + " where a.applicant_id = :person",
                    person,
                    word);
            history.record(Entry.of("offer-made")
                    .by(person, word)
                    .onBehalfOf(person, word)
                    .about("person", person)
                    .detail(word)
                    .changed("Name", word, "other"));
        });
        waitForLetters(person, email);
        QuarkusTransaction.requiringNew()
                .run(() -> ROWS.forEach((column, rows) -> {
                    String[] parts = column.split("\\.");
                    var update = entities.createNativeQuery(
                            "update " + parts[0] + " set " + parts[1] + " = :word where " + rows);
                    update.setParameter("word", word);
                    if (rows.contains(":person")) {
                        update.setParameter("person", person);
                    }
                    if (rows.contains(":email")) {
                        update.setParameter("email", email);
                    }
                    if (update.executeUpdate() == 0) {
                        throw new AssertionError("There is no row in which to plant a word in " + column);
                    }
                }));
    }

    private void plantOutcomes(UUID person, String word) {
        native_(
                "insert into outcome_release (id, cohort_id, agreed, seed, rules_number, offers, reserves, unsuccessful,"
                        + " released_at) select cast(:id as uuid), a.cohort_id, 'x', 1, 1, 0, 0, 1, now()"
                        + " from application a where a.applicant_id = :person and cast(:text as varchar) <> ''",
                person,
                word);
        native_(
                "insert into released_outcome (id, release_id, application_id, outcome, place_in_order, why, set_by_hand,"
                        + " reason, letter_subject, letter_body, version) select cast(:id as uuid), r.id, a.id,"
                        + " 'UNSUCCESSFUL', 1, cast(:text as varchar), true, 'x', 'x', 'x', 0 from application a"
                        + " join outcome_release r on r.cohort_id = a.cohort_id where a.applicant_id = :person",
                person,
                word);
        native_(
                "insert into participation_need (application_id, access_needs, dietary_needs, told_at, version)"
                        + " select a.id, cast(:text as varchar), 'x', now(), 0 from application a"
                        + " where a.applicant_id = :person and cast(:id as uuid) is not null",
                person,
                word);
        native_(
                "insert into withdrawal (application_id, reason, words, withdrawn_at, version)"
                        + " select a.id, 'OTHER', cast(:text as varchar), now(), 0 from application a"
                        + " where a.applicant_id = :person and cast(:id as uuid) is not null",
                person,
                word);
        native_(
                "insert into review_panel (cohort_id, phase, blind, reviews_each, rubric, opened_at, version)"
                        + " select a.cohort_id, 'BLIND', true, 1, '{}', now(), 0 from application a"
                        + " where a.applicant_id = :person and cast(:id as uuid) is not null"
                        + " and cast(:text as varchar) <> ''",
                person,
                word);
        native_(
                "insert into review (id, cohort_id, application_id, reviewer_id, status, recusal_reason, words_gone,"
                        + " assigned_at, ended_at, version) select cast(:id as uuid), a.cohort_id, a.id, a.applicant_id,"
                        + " 'RECUSED', cast(:text as varchar), false, now(), now(), 0 from application a"
                        + " where a.applicant_id = :person",
                person,
                word);
        native_(
                "insert into review_score (review_id, criterion, points, words) select r.id, 'reach', -1,"
                        + " cast(:text as varchar) from review r join application a on a.id = r.application_id"
                        + " where a.applicant_id = :person and cast(:id as uuid) is not null",
                person,
                word);
        native_(
                "insert into deferral (application_id, status, reason, answer, asked_at, version)"
                        + " select a.id, 'ASKED', cast(:text as varchar), 'x', now(), 0 from application a"
                        + " where a.applicant_id = :person and cast(:id as uuid) is not null",
                person,
                word);
        native_(
                "insert into selection_override (application_id, outcome, why, reason, set_by, set_at, version)"
                        + " select a.id, 'UNSUCCESSFUL', cast(:text as varchar), 'x', cast(:id as uuid), now(), 0"
                        + " from application a where a.applicant_id = :person",
                person,
                word);
    }

    private void native_(String sql, UUID person, String text) {
        entities.createNativeQuery(sql)
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", person)
                .setParameter("text", text)
                .executeUpdate();
    }

    /** A letter that is on its way would be written to twice. */
    private void waitForLetters(UUID person, String email) {
        for (int tries = 0; tries < 200; tries++) {
            long queued = QuarkusTransaction.requiringNew().call(() -> ((Number)
                            entities.createNativeQuery("select count(*) from letter where status = 'QUEUED'"
                                            + " and (about_id = :person or recipient like :email)")
                                    .setParameter("person", person)
                                    .setParameter("email", email.substring(0, email.indexOf('@')) + "%")
                                    .getSingleResult())
                    .longValue());
            if (queued == 0) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("The letters do not leave");
    }

    /** Personal columns of which nobody has said how they are reached. */
    static Set<String> forgotten() {
        var columns = new TreeSet<>(DataClasses.read().ofClass("personal"));
        columns.removeAll(ROWS.keySet());
        columns.removeAll(BY_ITSELF);
        columns.removeAll(OUT_OF_REACH);
        return columns;
    }

    /** Where the word has to be before the person is erased. */
    static Set<String> everywhere() {
        var columns = new TreeSet<>(ROWS.keySet());
        columns.addAll(BY_ITSELF);
        return columns;
    }
}
