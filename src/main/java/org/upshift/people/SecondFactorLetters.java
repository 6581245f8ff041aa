package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.upshift.mail.Letter;

/** Tells a person that something about their second factor has changed, in case it was not they who did it. */
final class SecondFactorLetters {
    private SecondFactorLetters() {}

    @CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance secondFactorChanged(String what);
    }

    static Letter to(Person person, String what) {
        return Letter.of(person.getEmail(), "second-factor", Templates.secondFactorChanged(what));
    }
}
