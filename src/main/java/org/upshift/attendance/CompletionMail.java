package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortView;

/** Tells participants that they completed a programme, or that this was taken back. */
@ApplicationScoped
class CompletionMail {
    private final PersonNames names;
    private final Outbox outbox;

    CompletionMail(PersonNames names, Outbox outbox) {
        this.names = names;
        this.outbox = outbox;
    }

    @CheckedTemplate(basePath = "mail/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Letters {
        private Letters() {}

        static native TemplateInstance completed(CohortView cohort);

        static native TemplateInstance completionTakenBack(CohortView cohort, String reason);
    }

    void tellCompleted(CohortView cohort, List<UUID> people) {
        names.people(people)
                .forEach(person ->
                        outbox.post(Letter.of(person.email(), "programme-completed", Letters.completed(cohort))));
    }

    void tellTakenBack(CohortView cohort, UUID person, String reason) {
        names.people(List.of(person))
                .forEach(one -> outbox.post(
                        Letter.of(one.email(), "completion-taken-back", Letters.completionTakenBack(cohort, reason))));
    }
}
