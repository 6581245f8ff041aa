package org.upshift.admission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

@CheckedTemplate(basePath = "mail/admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MovedLetters {
    private MovedLetters() {}

    /** @param sent when it was, or empty for a draft; {@code deadline} until when it can be sent */
    static native TemplateInstance moved(
            String name, String cohort, String reference, String sent, String deadline, UUID application);
}
