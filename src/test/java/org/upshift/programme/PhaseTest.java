package org.upshift.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;
import org.upshift.programme.Phase.Step;

class PhaseTest {
    private static final Map<Phase, Map<Step, Phase>> TABLE = Map.of(
            Phase.PLANNED, Map.of(Step.OPEN_APPLICATIONS, Phase.OPEN, Step.CANCEL, Phase.CANCELLED),
            Phase.EVALUATED, Map.of(Step.SET_ASIDE, Phase.SET_ASIDE),
            Phase.SET_ASIDE, Map.of(Step.TAKE_UP, Phase.EVALUATED),
            Phase.OPEN, Map.of(Step.CLOSE_APPLICATIONS, Phase.SELECTING, Step.CANCEL, Phase.CANCELLED),
            Phase.SELECTING,
                    Map.of(
                            Step.REOPEN_APPLICATIONS,
                            Phase.OPEN,
                            Step.START,
                            Phase.RUNNING,
                            Step.CANCEL,
                            Phase.CANCELLED),
            Phase.RUNNING, Map.of(Step.FINISH, Phase.CLOSED, Step.CANCEL, Phase.CANCELLED),
            Phase.CLOSED, Map.of(Step.ARCHIVE, Phase.ARCHIVED),
            Phase.ARCHIVED, Map.of(),
            Phase.CANCELLED, Map.of());

    @Test
    void everyStepFromEveryPhaseLeadsWhereTheTableSaysOrNowhere() {
        for (var phase : Phase.values()) {
            for (var step : Step.values()) {
                assertThat(phase.next(step).orElse(null))
                        .as(phase + " " + step)
                        .isEqualTo(TABLE.get(phase).get(step));
            }
        }
    }

    @Test
    void theDocumentationShowsTheSameGraph() {
        StateMachineDocument.check("Cohort", Phase.class, Step.class, Phase::next);
    }
}
