package org.upshift.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;
import org.upshift.kernel.RuleViolation;

/** Every step of the machines; what is not listed is refused. */
class ReviewMachinesTest {
    @Test
    void aReviewIsSubmittedGivenUpOrFrozenAndThawsWhereItWas() {
        assertThat(graph(ReviewStatus.values(), ReviewStatus.Event.values(), ReviewStatus::next))
                .containsExactly(
                        "ASSIGNED SAVE STARTED",
                        "ASSIGNED RECUSE RECUSED",
                        "ASSIGNED TAKE_BACK REASSIGNED",
                        "ASSIGNED FREEZE NOT_STARTED",
                        "STARTED SAVE STARTED",
                        "STARTED SUBMIT SUBMITTED",
                        "STARTED RECUSE RECUSED",
                        "STARTED TAKE_BACK REASSIGNED",
                        "STARTED FREEZE UNFINISHED",
                        "SUBMITTED SAVE STARTED",
                        "SUBMITTED RECUSE RECUSED",
                        "SUBMITTED TAKE_BACK REASSIGNED",
                        "SUBMITTED FREEZE FROZEN",
                        "NOT_STARTED THAW ASSIGNED",
                        "UNFINISHED THAW STARTED",
                        "FROZEN THAW SUBMITTED");
    }

    @Test
    void whatIsFrozenCannotBeFrozenAgainAndThawsToWhatItWas() {
        for (var status : ReviewStatus.values()) {
            status.next(ReviewStatus.Event.FREEZE).ifPresent(frozen -> {
                assertThat(frozen.next(ReviewStatus.Event.THAW)).contains(status);
                assertThat(frozen.next(ReviewStatus.Event.FREEZE)).isEmpty();
                assertThat(frozen.isChangeable()).isFalse();
                assertThat(frozen.isCounted()).isEqualTo(status.isCounted());
            });
        }
    }

    @Test
    void aPanelShowsNamesOnceAndCanBeOpenedAgain() {
        assertThat(graph(PanelPhase.values(), PanelPhase.Event.values(), PanelPhase::next))
                .containsExactly(
                        "BLIND SHOW_NAMES NAMED",
                        "BLIND CLOSE CLOSED",
                        "NAMED CLOSE CLOSED",
                        "CLOSED REOPEN_BLIND BLIND",
                        "CLOSED REOPEN_NAMED NAMED");
    }

    @Test
    void theDocumentationShowsTheSameGraphs() {
        StateMachineDocument.check("Review", ReviewStatus.class, ReviewStatus.Event.class, ReviewStatus::next);
        StateMachineDocument.check("Panel of reviewers", PanelPhase.class, PanelPhase.Event.class, PanelPhase::next);
    }

    @Test
    void aRubricIsKeptAsTextAndRefusesWhatCannotBeScored() {
        assertThat(Rubric.read(Rubric.USUAL.text())).isEqualTo(Rubric.USUAL);
        assertThat(Rubric.USUAL.most()).isEqualTo(12);
        var changed = Rubric.USUAL.with(new RubricCriterion("reach", "How far", "", List.of("No", "Yes")));
        assertThat(changed.most()).isEqualTo(9);
        assertThat(changed.criteria()).hasSize(3);
        assertThatThrownBy(() -> Rubric.USUAL.with(new RubricCriterion("one", "One", "", List.of("Only this"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("2 to 11 lines");
        assertThatThrownBy(() -> Rubric.USUAL.with(new RubricCriterion("One!", "One", "", List.of("a", "b"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() ->
                        Rubric.USUAL.without("motivation").without("change").without("reach"))
                .hasMessageContaining("at least one criterion");
    }

    private static <S, E> List<String> graph(S[] states, E[] events, BiFunction<S, E, Optional<S>> next) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(events).flatMap(event -> next.apply(state, event).stream()
                        .map(after -> state + " " + event + " " + after)))
                .toList();
    }
}
