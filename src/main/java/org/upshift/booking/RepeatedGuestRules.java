package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;

/** An event that is run again allows as many guests, until as many days before it. Nobody is copied. */
@Singleton
class RepeatedGuestRules implements RepeatedPart {
    private final EntityManager entities;

    RepeatedGuestRules(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Preview preview(Repetition repetition) {
        var rules = rules(repetition);
        return rules.isEmpty()
                ? Preview.NOTHING
                : Preview.of(new Line("Guests", rules.stream().map(Moved::words).toList()), List.of());
    }

    @Override
    public void repeat(Actor actor, UUID cohort, Repetition repetition) {
        rules(repetition)
                .forEach(moved -> entities.persist(
                        new GuestRule(moved.to().session(), moved.rule().getAllowance(), moved.lastDay())));
    }

    private record Moved(GuestRule rule, Repetition.Repeated to) {
        LocalDate lastDay() {
            return rule.getLastDay().plusDays(to.days());
        }

        /** "Celebration event: 2 for each participant, who says until 7 January 2028 who comes" */
        String words() {
            return to.planned().name() + ": " + rule.getAllowance()
                    + " for each participant, who can say who comes until " + LondonTime.date(lastDay());
        }
    }

    private List<Moved> rules(Repetition repetition) {
        var patterns =
                repetition.sessions().stream().map(Repetition.Repeated::pattern).toList();
        var rules = entities.createQuery(
                        "from GuestRule where sessionId in :patterns and allowance > 0", GuestRule.class)
                .setParameter("patterns", patterns)
                .getResultList();
        return rules.stream()
                .map(rule ->
                        new Moved(rule, repetition.after(rule.getSessionId()).orElseThrow()))
                .toList();
    }
}
