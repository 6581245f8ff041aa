package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ProviderLetters {
    private ProviderLetters() {}

    static native TemplateInstance providerLinked(String label);
}
