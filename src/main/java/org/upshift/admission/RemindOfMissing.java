package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Writes to everybody on the list who has to do something: to an applicant at most once for each working day, to a signatory at most
 * once within a day, in one letter about all of the list who wait for them. Each letter is looked at again when it leaves. Signatories who
 * were never asked are asked.
 */
@ApplicationScoped
public class RemindOfMissing {
    /** More are for a narrower list. */
    public static final int MOST = 500;

    private final EntityManager entities;
    private final CohortAccess access;
    private final WhoIsMissingWhat missing;
    private final Applications applications;
    private final AskSignatory ask;
    private final ChaseSignatory chase;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    RemindOfMissing(
            EntityManager entities,
            CohortAccess access,
            WhoIsMissingWhat missing,
            Applications applications,
            AskSignatory ask,
            ChaseSignatory chase,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.missing = missing;
        this.applications = applications;
        this.ask = ask;
        this.chase = chase;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /** How many letters are written. Applications are locked one after the other by their ids, as everywhere. */
    @Transactional
    public int remind(Actor actor, UUID cohortId, WhoIsMissingWhat.Wanted wanted) {
        var cohort = access.withPlaces(cohortId, actor);
        Map<String, Map<SignOff, Application>> bySignatory = new LinkedHashMap<>();
        int letters = 0;
        for (var line : missing.lines(cohort, wanted, MOST, 0).stream()
                .sorted(Comparator.comparing(one -> one.row().application()))
                .toList()) {
            var application = applications.inCohort(cohortId, line.row().application());
            letters += remindApplicant(application, line, wanted.missing());
            letters += askForTheFirstTime(actor, application, line.row(), wanted.missing());
            if (line.row().isOpenToSignatories(clock.instant())) {
                collect(application, wanted.missing(), bySignatory);
            }
        }
        bySignatory.values().forEach(open -> chase.write(open, List.copyOf(open.keySet())));
        letters += bySignatory.size();
        if (letters == 0) {
            throw new RuleViolation(
                    "nobody-to-remind",
                    "Nobody was written to: whoever is on this list was reminded within the last day, cannot do anything any more, or is one of you");
        }
        history.record(actor.entry("reminded-of-missing")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(letters + (letters == 1 ? " letter" : " letters")));
        return letters;
    }

    private int askForTheFirstTime(Actor actor, Application application, MissingRow row, Missing wanted) {
        if (wanted != null && wanted != Missing.NOT_ASKED) {
            return 0;
        }
        return (int) row.toAsk().stream()
                .filter(signatory ->
                        applications.signOff(application, signatory).isEmpty()
                                && ask.askForTheFirstTime(actor, application, signatory))
                .count();
    }

    /** @param wanted null for anything */
    private int remindApplicant(Application application, WhoIsMissingWhat.Line line, Missing wanted) {
        var row = line.row();
        var now = clock.instant();
        var what = row.missing().stream()
                .filter(one -> (wanted == null || wanted == one) && row.isOpenToApplicant(one, now))
                .findFirst();
        var occasion = new MissingReminder.Occasion(row.application(), row.occasion(now));
        if (what.isEmpty()
                || application.getStatus() != row.status()
                || entities.find(MissingReminder.class, occasion) != null) {
            return 0;
        }
        var letter = correspondence.remindedOfMissing(application, row, what.get(), line.gaps());
        entities.persist(new MissingReminder(occasion, what.get(), letter, now));
        return 1;
    }

    private void collect(Application application, Missing wanted, Map<String, Map<SignOff, Application>> bySignatory) {
        for (var signatory : Signatory.values()) {
            applications
                    .signOff(application, signatory)
                    .filter(asked -> asked.isRemindable(clock.instant())
                            && !asked.getManagerEmail().isEmpty()
                            && (wanted == null || wanted == answerOf(asked)))
                    .ifPresent(asked -> bySignatory
                            .computeIfAbsent(asked.getManagerEmail(), email -> new LinkedHashMap<>())
                            .put(asked, application));
        }
    }

    private static Missing answerOf(SignOff asked) {
        if (asked.isConfirmation()) {
            return Missing.CONFIRMATION;
        }
        return asked.getSignatory() == Signatory.LINE_MANAGER ? Missing.MANAGER : Missing.EMPLOYER;
    }
}
