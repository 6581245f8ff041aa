package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/**
 * Tells two people that they are one now, or two again, each at their own address. Neither letter names the other: if it was a
 * mistake, they are strangers. Needs the caller's transaction.
 */
@ApplicationScoped
class MergeLetters {
    private final EntityManager entities;
    private final Outbox outbox;

    MergeLetters(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance recordsMerged();

        static native TemplateInstance recordsParted();
    }

    void merged(UUID kept, UUID gone) {
        List.of(kept, gone)
                .forEach(
                        person -> outbox.post(Letter.of(address(person), "records-merged", Templates.recordsMerged())));
    }

    void parted(UUID kept, UUID gone) {
        List.of(kept, gone)
                .forEach(
                        person -> outbox.post(Letter.of(address(person), "records-parted", Templates.recordsParted())));
    }

    private String address(UUID person) {
        return entities.find(Person.class, person).getEmail();
    }
}
