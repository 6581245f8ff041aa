package org.upshift.attendance;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;

/** Letters to a participant about what they missed. */
@ApplicationScoped
class AbsenceMail {
    private final PersonNames names;
    private final Outbox outbox;

    AbsenceMail(PersonNames names, Outbox outbox) {
        this.names = names;
        this.outbox = outbox;
    }

    void post(UUID person, String purpose, TemplateInstance letter) {
        names.people(List.of(person)).forEach(found -> outbox.post(Letter.of(found.email(), purpose, letter)));
    }
}
