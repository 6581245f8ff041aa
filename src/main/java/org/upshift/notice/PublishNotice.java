package org.upshift.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Makes a new text of a notice public. The caller has checked that the actor may. */
@ApplicationScoped
public class PublishNotice {
    private final EntityManager entities;
    private final Notices notices;
    private final History history;
    private final Clock clock;

    PublishNotice(EntityManager entities, Notices notices, History history, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param basedOn the number of the version that was edited
     * @return the number of the new version, or that of the old one when nothing has changed
     */
    @Transactional
    public int publish(Actor actor, Notice notice, int basedOn, String title, String body) {
        var current = notices.current(notice);
        if (current.number() != basedOn) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "body",
                    "Someone published another text meanwhile. Look at it, then bring yours in line and publish again");
        }
        String plain = body.replace("\r\n", "\n").strip();
        if (current.title().equals(title.strip()) && current.body().equals(plain)) {
            return basedOn;
        }
        var version = new NoticeVersion(notice, basedOn + 1, title, plain, actor.answerable(), clock.instant());
        entities.persist(version);
        entities.flush();
        history.record(actor.entry("notice-published")
                .about("notice-version", version.getId())
                .detail(notice.title() + ", version " + (basedOn + 1)));
        return basedOn + 1;
    }
}
