package org.upshift.questionnaire.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveState;

/** A wave as the API describes it. */
record WaveAnswer(
        UUID id,
        UUID cohortId,
        UUID questionnaireId,
        WaveKind kind,
        LocalDateTime opens,
        LocalDateTime closes,
        WaveState state,
        String title,
        LocalDate anonymousFrom,
        List<ItemView> items) {

    static WaveAnswer of(WaveHead head, WaveState state, List<ItemView> items) {
        return new WaveAnswer(
                head.id(),
                head.cohortId(),
                head.questionnaireId(),
                head.kind(),
                head.opens(),
                head.closes(),
                state,
                head.title(),
                head.keysDestroyedOn(),
                items);
    }
}
