package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Says how early somebody has to give up a place of a programme, and what follows. */
@ApplicationScoped
public class SetNoticeRules {
    private final EntityManager entities;
    private final History history;

    SetNoticeRules(EntityManager entities, History history) {
        this.entities = entities;
        this.history = history;
    }

    @Transactional
    public void set(Actor actor, UUID programme, NoticeRules after) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var bands = entities.find(NoticeBands.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var before = bands == null ? NoticeRules.USUAL : bands.getRules();
        if (bands == null) {
            entities.persist(new NoticeBands(programme, after));
        } else {
            bands.set(after);
        }
        var entry = actor.entry("notice-rules-changed")
                .about("programme", programme)
                .in(programme)
                .changed("In good time, days before", before.goodDays(), after.goodDays())
                .changed("At short notice, days before", before.shortDays(), after.shortDays())
                .changed(
                        "Places are offered to reserves until",
                        before.offeredUntil().words(),
                        after.offeredUntil().words())
                .changed(
                        "Line managers are told from",
                        before.managerToldFrom().words(),
                        after.managerToldFrom().words());
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }
}
