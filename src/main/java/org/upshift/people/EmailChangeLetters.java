package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class EmailChangeLetters {
    private EmailChangeLetters() {}

    static native TemplateInstance proveAddress(String until, String secret);

    static native TemplateInstance addressChanged();
}
