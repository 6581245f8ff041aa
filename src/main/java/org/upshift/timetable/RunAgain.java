package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.form.CopyForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.NewCohortRules;

/**
 * Plans a new cohort, with the timetable and the application form of an earlier one of the same programme where one is named.
 * A session that had a seat for everyone has one for everyone again, and its materials and rule for guests; people are never copied.
 */
@ApplicationScoped
public class RunAgain {
    private final CreateCohort createCohort;
    private final NewCohortRules rules;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SignOffRulesQueries rulesOfSignOff;
    private final CopiedTexts texts;
    private final Timetable timetable;
    private final CopyForm copyForm;
    private final Event<SessionRepeated> repeated;

    RunAgain(
            CreateCohort createCohort,
            NewCohortRules rules,
            CohortAccess cohorts,
            SessionQueries sessions,
            SignOffRulesQueries rulesOfSignOff,
            CopiedTexts texts,
            Timetable timetable,
            CopyForm copyForm,
            Event<SessionRepeated> repeated) {
        this.createCohort = createCohort;
        this.rules = rules;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.rulesOfSignOff = rulesOfSignOff;
        this.texts = texts;
        this.timetable = timetable;
        this.copyForm = copyForm;
        this.repeated = repeated;
    }

    /**
     * @param deadline the last day for applications
     * @param pattern the earlier cohort, or null to begin with an empty timetable
     * @param first the day of the first session, null without a pattern
     */
    public record Wish(
            UUID programme, String name, Integer capacity, LocalDate deadline, UUID pattern, LocalDate first) {}

    /**
     * What the new cohort would have.
     *
     * @param sessions each with the id of the session that it is copied from
     * @param movedOff the days of those that would be on a weekend or a bank holiday, had they not been moved
     * @param leftovers what their texts say that is of the earlier cohort
     */
    public record Preview(
            List<SessionView> sessions,
            Map<UUID, LocalDate> movedOff,
            TimetableWarnings warnings,
            List<Leftovers.Leftover> leftovers) {
        static final Preview EMPTY = new Preview(List.of(), Map.of(), new TimetableWarnings(Map.of()), List.of());
    }

    @Transactional
    public UUID run(Actor actor, Wish wish) {
        var shifted = preview(actor, wish).sessions();
        UUID cohort = createCohort.create(actor, wish.programme(), wish.name(), wish.capacity(), wish.deadline());
        Map<UUID, UUID> modules = new HashMap<>();
        List<UUID> everyone = wish.pattern() == null ? List.of() : sessions.bookingEveryone(wish.pattern());
        shifted.stream()
                .filter(session -> session.moduleId() == null)
                .forEach(session ->
                        modules.put(session.id(), add(session, cohort, null, everyone.contains(session.id()))));
        shifted.stream()
                .filter(session -> session.moduleId() != null)
                .forEach(session ->
                        add(session, cohort, modules.get(session.moduleId()), everyone.contains(session.id())));
        timetable.number(cohort);
        if (wish.pattern() != null) {
            copyForm.copy(actor, wish.pattern(), cohort);
        }
        return cohort;
    }

    public Preview preview(Actor actor, Wish wish) {
        RuleViolations.throwAny(against(actor, wish));
        if (wish.pattern() == null) {
            return Preview.EMPTY;
        }
        var earlier = cohorts.cohort(wish.pattern(), actor);
        var region = rulesOfSignOff.of(wish.programme()).nation();
        var pattern = new CohortPattern(sessions.ofCohort(wish.pattern(), Page.first(Timetable.MAX_SESSIONS)));
        var planned = pattern.startingOn(wish.first(), region).stream()
                .map(session -> session.capacity() == earlier.capacity() ? session.seating(wish.capacity()) : session)
                .toList();
        return new Preview(
                planned,
                pattern.movedOff(wish.first(), region),
                TimetableWarnings.of(planned, region),
                texts.leftovers(earlier, pattern.sessions(), wish.name(), planned));
    }

    /** All that stands against a wish; what is null in it could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, Wish wish) {
        var found = new ArrayList<>(rules.against(wish.programme(), wish.name(), wish.capacity(), wish.deadline()));
        if (wish.pattern() != null) {
            var pattern = cohorts.cohort(wish.pattern(), actor);
            if (!pattern.programmeId().equals(wish.programme())) {
                throw new NotFound("cohort");
            }
            if (pattern.phase().isOnlyEvaluated()) {
                found.add(new RuleViolation(
                        "pattern-only-evaluated",
                        "pattern",
                        "“" + pattern.name() + "” is only evaluated: it has no timetable and no form to copy"));
            }
            if (wish.first() == null) {
                found.add(new RuleViolation("first-missing", "first", "Enter the date of the first session"));
            } else if (wish.deadline() != null && !wish.first().isAfter(wish.deadline())) {
                found.add(new RuleViolation(
                        "first-before-deadline",
                        "first",
                        "The first session must be after the deadline for applications"));
            }
        }
        return found;
    }

    private UUID add(SessionView session, UUID cohort, UUID module, boolean everyone) {
        UUID copy = timetable
                .add(
                        cohort,
                        new SessionPlan(
                                session.kind(),
                                module,
                                session.title(),
                                session.starts(),
                                session.ends(),
                                session.place(),
                                session.link(),
                                session.capacity(),
                                everyone))
                .getId();
        repeated.fire(new SessionRepeated(session.id(), copy));
        return copy;
    }
}
