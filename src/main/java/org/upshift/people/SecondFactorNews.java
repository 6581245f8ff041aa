package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/**
 * Enters in the history that something about a person's second factor has changed, and tells the person, in case it was not they
 * who did it. Needs the caller's transaction.
 */
@ApplicationScoped
class SecondFactorNews {
    private final EntityManager entities;
    private final History history;
    private final Outbox outbox;

    SecondFactorNews(EntityManager entities, History history, Outbox outbox) {
        this.entities = entities;
        this.history = history;
        this.outbox = outbox;
    }

    @CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance secondFactorChanged(String what);
    }

    /** What the person did themselves. */
    void tell(Actor actor, String action, String words) {
        tell(actor, actor.id(), action, null, words);
    }

    /** @param detail for the history, or null; {@code words} are for the person */
    void tell(Actor actor, UUID person, String action, String detail, String words) {
        history.record(actor.entry(action).about("person", person).detail(detail));
        String address = entities.find(Person.class, person).getEmail();
        outbox.post(Letter.of(address, "second-factor", Templates.secondFactorChanged(words)));
    }
}
