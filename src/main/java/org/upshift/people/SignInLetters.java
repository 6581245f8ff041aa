package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SignInLetters {
    private SignInLetters() {}

    static native TemplateInstance signIn(String code, String secret, int minutes);
}
