package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Records who came. Only what differs from the register is added, so that two people who mark at once lose nothing. */
@ApplicationScoped
public class SaveRegister {
    private static final int LONGEST_REASON = 1000;

    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final Ledger ledger;
    private final History history;
    private final Clock clock;

    SaveRegister(
            EntityManager entities,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            Ledger ledger,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param minutes how long somebody was there who came late or left early; null for the whole session, or for what is recorded
     * @param seen how many marks of the person were there when this was decided, or null to replace whatever is there
     */
    public record Choice(UUID person, Attendance attendance, Integer minutes, Integer seen) {
        public Choice(UUID person, Attendance attendance, Integer seen) {
            this(person, attendance, null, seen);
        }
    }

    /** Without a reason, as on the day itself. */
    @Transactional
    public int save(Actor actor, UUID sessionId, List<Choice> choices) {
        return save(actor, sessionId, choices, "");
    }

    /**
     * @param reason why marks are put right that were made on an earlier day; participants read it
     * @return how many marks were added
     */
    @Transactional
    public int save(Actor actor, UUID sessionId, List<Choice> choices, String reason) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), actor, Role.FACILITATOR);
        requireTheDay(session);
        var rows = registers.of(session).stream().collect(Collectors.toMap(RegisterRow::personId, Function.identity()));
        List<Mark> marks = new ArrayList<>();
        String why = reason == null ? "" : reason.strip();
        var added = choices.stream()
                .filter(choice -> add(actor, session, choice, rows, why, marks))
                .toList();
        if (!added.isEmpty()) {
            requireReason(session, added, rows, why);
            flush();
            ledger.follow(session, marks, actor);
            record(actor, session, added, rows, why);
        }
        return added.size();
    }

    /** First marks are one entry for all, without names; each correction is an entry of its own that erasure can find. */
    private void record(Actor actor, SessionView session, List<Choice> added, Map<UUID, RegisterRow> rows, String why) {
        long first = added.stream()
                .filter(choice -> rows.get(choice.person()).mark() == null)
                .count();
        if (first > 0) {
            history.record(entry(actor, "register-saved", session).detail(first == 1 ? "1 mark" : first + " marks"));
        }
        for (var choice : added) {
            var row = rows.get(choice.person());
            if (row.mark() != null) {
                history.record(entry(actor, "attendance-corrected", session)
                        .concerning(row.personId())
                        .detail(why.isEmpty() ? null : why)
                        .changed(
                                row.name(),
                                row.mark().attendance().words(row.mark().minutes(), session),
                                choice.attendance().words(minutes(session, choice), session)));
            }
        }
    }

    private static Entry entry(Actor actor, String action, SessionView session) {
        return actor.entry(action)
                .about("session", session.id())
                .in(session.cohortId())
                .effective(session.startsAt());
    }

    private void requireTheDay(SessionView session) {
        var day = session.starts().toLocalDate();
        if (LondonTime.today(clock.instant()).isBefore(day)) {
            throw new RuleViolation(
                    "register-early", "The register can be marked from " + LondonTime.date(day) + " on");
        }
    }

    /** What is changed on the day is how the day went; later it is a correction, and says why. */
    private void requireReason(SessionView session, List<Choice> added, Map<UUID, RegisterRow> rows, String why) {
        boolean later = LondonTime.today(clock.instant()).isAfter(session.ends().toLocalDate());
        boolean corrects =
                added.stream().anyMatch(choice -> rows.get(choice.person()).mark() != null);
        if (later && corrects && why.isEmpty()) {
            throw new RuleViolation("reason-missing", "reason", "Say why you correct what was recorded");
        }
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason-too-long", "reason", "The reason must be 1,000 characters or fewer");
        }
    }

    private boolean add(
            Actor actor,
            SessionView session,
            Choice choice,
            Map<UUID, RegisterRow> rows,
            String why,
            List<Mark> marks) {
        var row = rows.get(choice.person());
        if (row == null) {
            throw new NotFound("person on the register");
        }
        int minutes = minutes(session, choice);
        if (row.is(choice.attendance())
                && (choice.minutes() == null || minutes == row.mark().minutes())) {
            return false;
        }
        if (row.mark() != null && choice.seen() != null && choice.seen() != row.seen()) {
            throw meanwhile(
                    "mark-" + row.personId(),
                    row.name() + " was marked “"
                            + row.mark().attendance().words(row.mark().minutes(), session) + "” by "
                            + row.mark().recordedBy() + " meanwhile");
        }
        var mark = new Mark(
                session,
                row.personId(),
                row.seen() + 1,
                choice.attendance(),
                minutes,
                row.mark() == null ? "" : why,
                actor,
                clock.instant());
        entities.persist(mark);
        marks.add(mark);
        return true;
    }

    private static int minutes(SessionView session, Choice choice) {
        if (choice.attendance() == Attendance.CAUGHT_UP) {
            throw new RuleViolation(
                    "caught-up-elsewhere",
                    "mark-" + choice.person(),
                    "That somebody caught up is recorded when the team accepts what they sent");
        }
        if (choice.minutes() != null && !choice.attendance().isPartial()) {
            throw new RuleViolation(
                    "minutes-not-asked",
                    "minutes-" + choice.person(),
                    "Minutes are only given for somebody who came late or left early");
        }
        if (choice.minutes() != null && (choice.minutes() < 1 || choice.minutes() > session.minutes())) {
            throw new RuleViolation(
                    "minutes-beyond-session",
                    "minutes-" + choice.person(),
                    "Minutes must be between 1 and " + session.minutes() + ", the length of the session");
        }
        return choice.attendance().minutes(session, choice.minutes());
    }

    private void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException rival) {
            throw meanwhile(null, "Someone else saved this register at the same moment");
        }
    }

    private static RuleViolation meanwhile(String field, String what) {
        return new RuleViolation("marked-meanwhile", field, what + ". Check, then save again");
    }
}
