package org.upshift.questionnaire.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.AnswerByCode;
import org.upshift.questionnaire.AnswerWave;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;
import org.upshift.questionnaire.Respondent;
import org.upshift.questionnaire.Waves;

/** Hands in what was typed, under the name of whoever was asked or the code that a visitor has made. */
@ApplicationScoped
class SendAnswers {
    private final Waves waves;
    private final AnswerWave answerWave;
    private final AnswerByCode answerByCode;

    SendAnswers(Waves waves, AnswerWave answerWave, AnswerByCode answerByCode) {
        this.waves = waves;
        this.answerWave = answerWave;
        this.answerByCode = answerByCode;
    }

    void send(Respondent who, WaveHead wave, String key, Map<String, String> typed) {
        var items = waves.asked(wave);
        var itemsBefore = waves.before(wave);
        try {
            var sheet = Sheet.answers(items, typed, false);
            var before = wave.thinkingBack() == null ? null : Sheet.answers(itemsBefore, typed, true);
            if (who.isVisitor()) {
                answerByCode.answer(who.visitor(), wave.id(), sheet, before);
            } else {
                answerWave.answer(who.person(), wave.id(), key, sheet, before);
            }
        } catch (RuleViolation violation) {
            Sheet.throwOnPage(violation, items, itemsBefore);
        }
    }
}
