package org.upshift.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonQueries;

/** Writes to people about what they asked for. */
@ApplicationScoped
class DataRequestLetters {
    private final Outbox outbox;
    private final PersonQueries people;

    DataRequestLetters(Outbox outbox, PersonQueries people) {
        this.outbox = outbox;
        this.people = people;
    }

    @CheckedTemplate(basePath = "mail/privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance received(String what, String reference, String due);

        static native TemplateInstance extended(String what, String reference, String due, String reason);

        static native TemplateInstance copyReady(String reference, String words);

        static native TemplateInstance corrected(String reference, String words);

        static native TemplateInstance erased(String reference, String words);

        static native TemplateInstance refused(String what, String reference, String reason);
    }

    void received(DataRequest request) {
        post(
                request,
                "data-request-received",
                Templates.received(
                        request.getKind().title(), request.getReference(), LondonTime.date(request.getDueOn())));
    }

    void extended(DataRequest request, String reason) {
        post(
                request,
                "data-request-extended",
                Templates.extended(
                        request.getKind().title(),
                        request.getReference(),
                        LondonTime.date(request.getDueOn()),
                        reason));
    }

    void copyReady(DataRequest request, String words) {
        post(request, "data-copy-ready", Templates.copyReady(request.getReference(), words));
    }

    void corrected(DataRequest request, String words) {
        post(request, "data-corrected", Templates.corrected(request.getReference(), words));
    }

    void refused(DataRequest request, String reason) {
        post(
                request,
                "data-request-refused",
                Templates.refused(request.getKind().title(), request.getReference(), reason));
    }

    /** The last letter: nothing of it stays here once it has left. */
    void erased(DataRequest request, String words) {
        outbox.postLast(Letter.of(address(request), "data-erased", Templates.erased(request.getReference(), words)));
    }

    private void post(DataRequest request, String purpose, TemplateInstance letter) {
        outbox.post(Letter.of(address(request), purpose, letter));
    }

    private String address(DataRequest request) {
        return people.details(request.getPersonId()).email();
    }
}
