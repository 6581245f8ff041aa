package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.RefusalReason.Cause;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.Programme;

/** Says what the letters of a programme tell those who get no place. Letters that were sent stay as they are. */
@ApplicationScoped
public class SetRefusalReasons {
    private static final int LONGEST = 500;
    private static final int MOST = 30;

    private final EntityManager entities;
    private final RefusalReasonQueries queries;
    private final History history;

    SetRefusalReasons(EntityManager entities, RefusalReasonQueries queries, History history) {
        this.entities = entities;
        this.queries = queries;
        this.history = history;
    }

    @Transactional
    public void set(Actor actor, UUID programme, RefusalReasons typed) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        entities.find(Programme.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var after = checked(typed);
        var before = queries.of(programme);
        var entry = actor.entry("refusal-reasons-changed")
                .about("programme", programme)
                .in(programme)
                .changed("No place left", before.places(), after.places())
                .changed("A limit is reached", before.limit(), after.limit())
                .changed("Not supported", before.notSupported(), after.notSupported())
                .changed("Not eligible", before.notEligible(), after.notEligible())
                .changed("Other reasons", String.join("\n", before.others()), String.join("\n", after.others()));
        if (entry.changesAnything()) {
            write(programme, after);
            history.record(entry);
        }
    }

    private void write(UUID programme, RefusalReasons reasons) {
        entities.createQuery("delete from RefusalReason where id.programmeId = :programme")
                .setParameter("programme", programme)
                .executeUpdate();
        entities.persist(new RefusalReason(programme, 0, Cause.PLACES, reasons.places()));
        entities.persist(new RefusalReason(programme, 1, Cause.LIMIT, reasons.limit()));
        entities.persist(new RefusalReason(programme, 2, Cause.NOT_SUPPORTED, reasons.notSupported()));
        entities.persist(new RefusalReason(programme, 3, Cause.NOT_ELIGIBLE, reasons.notEligible()));
        int position = 4;
        for (var other : reasons.others()) {
            entities.persist(new RefusalReason(programme, position++, Cause.OTHER, other));
        }
    }

    private static RefusalReasons checked(RefusalReasons typed) {
        var clean = new RefusalReasons(
                Typed.line(typed.places()),
                Typed.line(typed.limit()),
                Typed.line(typed.notSupported()),
                Typed.line(typed.notEligible()),
                typed.others().stream()
                        .map(Typed::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
        var wrong = new ArrayList<RuleViolation>();
        check(clean.places(), "places", wrong);
        check(clean.limit(), "limit", wrong);
        check(clean.notSupported(), "notSupported", wrong);
        check(clean.notEligible(), "notEligible", wrong);
        clean.others().forEach(other -> check(other, "others", wrong));
        if (clean.others().size() > MOST) {
            wrong.add(new RuleViolation("reasons-too-many", "others", "There can be at most " + MOST + " others"));
        }
        RuleViolations.throwAny(wrong);
        return clean;
    }

    private static void check(String words, String field, List<RuleViolation> wrong) {
        if (words.isEmpty()) {
            wrong.add(new RuleViolation("reason-missing", field, "Enter what the letter says"));
        } else if (words.length() > LONGEST) {
            wrong.add(new RuleViolation("reason-too-long", field, "A reason must be 500 characters or fewer"));
        }
    }
}
