package org.upshift.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.upshift.mail.Letter;
import org.upshift.people.Secret;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;

/** What those who are asked are written. */
final class WaveLetters {
    static final String REMINDER = "wave-reminder";

    private WaveLetters() {}

    @CheckedTemplate(basePath = "mail/questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance waveInvitation(String name, WaveHead wave, String secret);

        static native TemplateInstance waveReminder(String name, WaveHead wave, String secret, boolean last);
    }

    static Letter invitation(String address, String name, WaveHead wave, Secret link) {
        return Letter.of(address, "wave-invitation", Templates.waveInvitation(name, wave, link.value()));
    }

    /** @param last whether no other reminder will follow */
    static Letter reminder(String address, String name, WaveHead wave, Secret link, boolean last) {
        return Letter.of(address, REMINDER, Templates.waveReminder(name, wave, link.value(), last));
    }

    /** "1 person", "18 people" */
    static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }
}
