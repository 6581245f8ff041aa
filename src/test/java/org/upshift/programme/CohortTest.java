package org.upshift.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.Phase.Step;

class CohortTest {
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2018, 11, 19, 23, 59, 59);

    private final Cohort cohort = new Cohort(UUID.randomUUID(), " 2019 ", 30, DEADLINE, Instant.EPOCH);

    @Test
    void aNewCohortIsPlannedAndItsNameHasNoSpacesAroundIt() {
        assertThat(cohort.getPhase()).isEqualTo(Phase.PLANNED);
        assertThat(cohort.getName()).isEqualTo("2019");
    }

    @Test
    void theDeadlineOfAPlannedCohortMovesBothWays() {
        cohort.change("2019", 30, DEADLINE.minusDays(3));

        assertThat(cohort.getDeadline()).isEqualTo(DEADLINE.minusDays(3));
    }

    @Test
    void onceApplicationsWereOpenTheDeadlineOnlyMovesToLater() {
        cohort.take(Step.OPEN_APPLICATIONS);

        assertThatThrownBy(() -> cohort.change("2019", 30, DEADLINE.minusDays(1)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> {
                    assertThat(rule.code()).isEqualTo("deadline-locked");
                    assertThat(rule.field()).isEqualTo("deadline");
                })
                .hasMessageContaining("19 November 2018");
        cohort.change("2019", 30, DEADLINE.plusDays(1));
        assertThat(cohort.getDeadline()).isEqualTo(DEADLINE.plusDays(1));
    }

    @Test
    void aCohortHasAtLeastOnePlace() {
        assertThatThrownBy(() -> cohort.change("2019", 0, DEADLINE)).hasMessage("Places must be 1 or more");
    }

    @Test
    void aCancelledCohortIsNotChanged() {
        cohort.take(Step.CANCEL);

        assertThatThrownBy(() -> cohort.change("2020", 30, DEADLINE))
                .hasMessage("This cohort is cancelled. It cannot be changed");
    }

    @Test
    void aStepThatDoesNotFitIsRefusedInWords() {
        assertThatThrownBy(() -> cohort.take(Step.FINISH))
                .hasMessage("A cohort that is “Planned” cannot take the step “Finish the programme”");
    }
}
