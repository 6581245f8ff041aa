package org.upshift.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.upshift.mail.Letter;

/** What those who are asked are written. */
final class WaveLetters {

    private WaveLetters() {}

    @CheckedTemplate(basePath = "mail/questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance waveInvitation(String name, QuestionnaireQueries.WaveHead wave);

        static native TemplateInstance waveReminder(String name, QuestionnaireQueries.WaveHead wave);
    }

    static Letter invitation(String address, String name, QuestionnaireQueries.WaveHead wave) {
        return Letter.of(address, "wave-invitation", Templates.waveInvitation(name, wave));
    }

    static Letter reminder(String address, String name, QuestionnaireQueries.WaveHead wave) {
        return Letter.of(address, "wave-reminder", Templates.waveReminder(name, wave));
    }
}
