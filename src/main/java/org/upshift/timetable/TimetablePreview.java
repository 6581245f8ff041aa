package org.upshift.timetable;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** What a release of a timetable would change for whom, and what stands in its way. */
@ApplicationScoped
public class TimetablePreview {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final CurrentTimetable current;
    private final TimetableVersions versions;
    private final PlanWarnings warnings;
    private final List<TimetableFollower> followers;

    TimetablePreview(
            CohortAccess cohorts,
            Timetable timetable,
            CurrentTimetable current,
            TimetableVersions versions,
            PlanWarnings warnings,
            @All List<TimetableFollower> followers) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.current = current;
        this.versions = versions;
        this.warnings = warnings;
        this.followers = followers;
    }

    /**
     * @param agreed the hash of all that follows: what was looked at is what is released, or nothing is
     * @param version the number that the release would have
     * @param warnings what looks wrong but is allowed, by session that changes
     * @param letters how many people get one
     * @param effects what becomes of seats and waiting lists
     * @param obstacles why it cannot be released as it is; nothing where it can
     */
    public record Preview(
            String agreed,
            int version,
            TimetableDifference difference,
            Map<UUID, List<String>> warnings,
            int letters,
            List<String> effects,
            List<RuleViolation> obstacles) {
        public boolean isReady() {
            return obstacles.isEmpty();
        }

        public boolean isFirst() {
            return version == 1;
        }

        public List<String> warnings(UUID session) {
            return warnings.getOrDefault(session, List.of());
        }
    }

    public Preview of(Actor actor, UUID cohortId) {
        var cohort = cohorts.withPlaces(cohortId, actor);
        return of(cohort, current.planned(cohortId));
    }

    Preview of(CohortView cohort, PlannedTimetable planned) {
        int latest = versions.count(cohort.id());
        if (latest == 0) {
            return first(cohort, planned);
        }
        var difference = planned.difference();
        var obstacles = new ArrayList<>(against(cohort, planned));
        if (difference.isEmpty()) {
            obstacles.add(new RuleViolation("nothing-to-release", "Nothing has changed since the last release"));
        }
        List<String> effects = new ArrayList<>();
        int letters = 0;
        for (var follower : followers) {
            var outlook = follower.outlook(cohort, difference);
            effects.addAll(outlook.effects());
            obstacles.addAll(outlook.obstacles());
            letters += outlook.letters();
        }
        return preview(cohort, latest + 1, difference, planned, letters, effects, obstacles);
    }

    /** Everybody sees the sessions of a timetable that is being prepared as they are: nobody has to be told. */
    private Preview first(CohortView cohort, PlannedTimetable planned) {
        List<RuleViolation> obstacles = planned.states().isEmpty()
                ? List.of(new RuleViolation("no-sessions", "There are no sessions to release"))
                : List.of();
        var difference = TimetableDifference.between(List.of(), planned.states());
        return preview(cohort, 1, difference, planned, 0, List.of(), obstacles);
    }

    private Preview preview(
            CohortView cohort,
            int version,
            TimetableDifference difference,
            PlannedTimetable planned,
            int letters,
            List<String> effects,
            List<RuleViolation> obstacles) {
        var all = warnings.of(cohort, planned.states());
        Map<UUID, List<String>> ofChanges = difference.changes().stream()
                .filter(change -> !change.isCancelled())
                .collect(Collectors.toMap(SessionChange::id, change -> all.about(change.id())));
        return new Preview(
                agreed(cohort, version, difference, ofChanges, letters, effects),
                version,
                difference,
                ofChanges,
                letters,
                List.copyOf(effects),
                List.copyOf(obstacles));
    }

    /** All that the rules say no to, each with the session that it is about. */
    private List<RuleViolation> against(CohortView cohort, PlannedTimetable planned) {
        Map<UUID, Session> sessions = planned.isChanged()
                ? timetable.of(cohort.id()).stream().collect(Collectors.toMap(Session::getId, Function.identity()))
                : Map.of();
        var findings = new Findings();
        for (var draft : planned.drafts()) {
            if (draft.isCancelling()) {
                findings.check(() -> planned.requireNothingBelongsTo(draft.getSessionId()));
            } else {
                var session = draft.isAdding()
                        ? new Session(draft.getSessionId(), cohort.id(), draft.getKind())
                        : sessions.get(draft.getSessionId());
                timetable.against(cohort, session, draft.plan(), planned.slotsBut(draft.getSessionId())).stream()
                        .map(no -> new RuleViolation(no.code(), draft.plan().title() + ": " + no.getMessage()))
                        .forEach(no -> findings.addAll(List.of(no)));
            }
        }
        return findings.all();
    }

    private static String agreed(
            CohortView cohort,
            int version,
            TimetableDifference difference,
            Map<UUID, List<String>> warnings,
            int letters,
            List<String> effects) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            update(hash, cohort.id() + "/" + version + "/" + letters);
            for (var change : difference.changes()) {
                update(hash, change.fingerprint());
                warnings.getOrDefault(change.id(), List.of()).forEach(warning -> update(hash, warning));
            }
            effects.forEach(effect -> update(hash, effect));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void update(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }
}
