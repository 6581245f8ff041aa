package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortCalendar.Occasion;
import org.upshift.programme.CohortView;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.NewCohortRules;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;

/**
 * Plans a new cohort, with the timetable of an earlier one of the same programme where one is named, and with all that comes along with it:
 * each {@link RepeatedPart}. A session that had a seat for everyone has one for everyone again, or needs agreement again; people are
 * never copied.
 */
@ApplicationScoped
public class RunAgain {
    private final CreateCohort createCohort;
    private final NewCohortRules rules;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SignOffRulesQueries rulesOfSignOff;
    private final PlanWarnings warnings;
    private final CopiedTexts texts;
    private final Timetable timetable;
    private final RepeatedParts parts;

    RunAgain(
            CreateCohort createCohort,
            NewCohortRules rules,
            CohortAccess cohorts,
            SessionQueries sessions,
            SignOffRulesQueries rulesOfSignOff,
            PlanWarnings warnings,
            CopiedTexts texts,
            Timetable timetable,
            RepeatedParts parts) {
        this.createCohort = createCohort;
        this.rules = rules;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.rulesOfSignOff = rulesOfSignOff;
        this.warnings = warnings;
        this.texts = texts;
        this.timetable = timetable;
        this.parts = parts;
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
     * @param comes what else comes along
     * @param stays what does not, and why
     * @param leftovers what all these texts say that is of the earlier cohort
     */
    public record Preview(
            List<SessionView> sessions,
            Map<UUID, LocalDate> movedOff,
            TimetableWarnings warnings,
            List<RepeatedPart.Line> comes,
            List<String> stays,
            List<Leftovers.Leftover> leftovers) {
        static final Preview EMPTY =
                new Preview(List.of(), Map.of(), new TimetableWarnings(Map.of()), List.of(), List.of(), List.of());
    }

    @Transactional
    public UUID run(Actor actor, Wish wish) {
        RuleViolations.throwAny(against(actor, wish));
        var plan = wish.pattern() == null ? null : plan(actor, wish);
        UUID cohort = createCohort.create(actor, wish.programme(), wish.name(), wish.capacity(), wish.deadline());
        if (plan == null) {
            return cohort;
        }
        Map<UUID, UUID> added = new HashMap<>();
        Map<UUID, SeatAccess> access = new HashMap<>();
        sessions.access(wish.pattern()).forEach(one -> access.put(one.session(), one));
        Stream.of(true, false)
                .flatMap(firsts -> plan.planned().stream().filter(session -> firsts == (session.moduleId() == null)))
                .forEach(session -> added.put(
                        session.id(), add(session, cohort, added.get(session.moduleId()), access.get(session.id()))));
        timetable.number(cohort);
        parts.repeat(actor, cohort, plan.repetition(wish, added));
        return cohort;
    }

    public Preview preview(Actor actor, Wish wish) {
        RuleViolations.throwAny(against(actor, wish));
        if (wish.pattern() == null) {
            return Preview.EMPTY;
        }
        var plan = plan(actor, wish);
        var along = parts.preview(plan.repetition(wish, Map.of()));
        return new Preview(
                plan.planned(),
                plan.pattern().movedOff(wish.first(), plan.region()),
                warnings.ofRepeated(plan.earlier(), plan.planned(), plan.region()),
                along.comes(),
                along.stays(),
                texts.leftovers(plan.earlier(), plan.pattern().sessions(), wish.name(), plan.planned(), along.texts()));
    }

    private Plan plan(Actor actor, Wish wish) {
        var earlier = cohorts.cohort(wish.pattern(), actor);
        var region = rulesOfSignOff.of(wish.programme()).nation();
        var pattern = new CohortPattern(sessions.ofCohort(wish.pattern(), Page.first(Timetable.MAX_SESSIONS)));
        var planned = pattern.startingOn(wish.first(), region).stream()
                .map(session -> session.capacity() == earlier.capacity() ? session.seating(wish.capacity()) : session)
                .toList();
        return new Plan(earlier, region, pattern, planned);
    }

    /** @param planned each with the id of the session that it is copied from, in the order of the pattern */
    private record Plan(CohortView earlier, HolidayRegion region, CohortPattern pattern, List<SessionView> planned) {

        /** @param added the new sessions by those of the pattern; none when this is only a look */
        Repetition repetition(Wish wish, Map<UUID, UUID> added) {
            var deadline = earlier.deadline().toLocalDate();
            return new Repetition(
                    earlier,
                    ChronoUnit.DAYS.between(deadline, wish.deadline()),
                    IntStream.range(0, planned.size())
                            .mapToObj(place -> {
                                var session = planned.get(place);
                                UUID id = added.getOrDefault(session.id(), session.id());
                                return new Repetition.Repeated(
                                        SessionCalendar.occasion(
                                                pattern.sessions().get(place)),
                                        new Occasion(id, session.name(), session.starts(), session.ends()));
                            })
                            .toList());
        }
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

    /** @param access null where people simply book */
    private UUID add(SessionView session, UUID cohort, UUID module, SeatAccess access) {
        return timetable
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
                                access != null && access.everyone(),
                                access != null && access.agreement()))
                .getId();
    }
}
