package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Says what the line managers of a programme are asked for. */
@ApplicationScoped
public class SetSignOffRules {
    private final EntityManager entities;
    private final History history;
    private final Event<SignOffRulesChanged> changed;

    SetSignOffRules(EntityManager entities, History history, Event<SignOffRulesChanged> changed) {
        this.entities = entities;
        this.history = history;
        this.changed = changed;
    }

    @Transactional
    public void set(Actor actor, UUID programme, SignOffRules rules) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var settings = entities.find(SignOffSettings.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var before = settings == null ? SignOffRules.USUAL : settings.getRules();
        if (settings == null) {
            settings = new SignOffSettings(programme, rules);
            entities.persist(settings);
        } else {
            settings.set(rules);
        }
        var after = settings.getRules();
        var entry = actor.entry("sign-off-rules-changed")
                .about("programme", programme)
                .in(programme)
                .changed("Cost to the employer", before.cost(), after.cost())
                .changed("Line managers read criteria", yesNo(before.sharesCriteria()), yesNo(after.sharesCriteria()))
                .changed(
                        "Line managers read the statement",
                        yesNo(before.sharesStatement()),
                        yesNo(after.sharesStatement()))
                .changed("Second signatory", yesNo(before.secondSignatory()), yesNo(after.secondSignatory()))
                .changed(
                        "Bank holidays", before.nation().words(), after.nation().words());
        if (entry.changesAnything()) {
            history.record(entry);
            changed.fire(new SignOffRulesChanged(programme));
        }
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
