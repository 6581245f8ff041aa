package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.impact.Disclosure.Rule;

class DisclosurePropertyTest {

    private static final int COHORTS = 10_000;

    @Property(tries = COHORTS, seed = "20261122", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noCombinationOfReportsTellsWhatAFewPeopleAnswered(@ForAll long seed) {
        assertThat(AskedCohort.random(new Random(seed), EnumSet.allOf(Rule.class))
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROUNDING")
    void withoutAnyOneRuleSomebodyIsTold(Rule rule) {
        assertThat(IntStream.range(0, COHORTS)
                        .mapToObj(seed -> AskedCohort.random(new Random(seed), AskedCohort.without(rule)))
                        .anyMatch(cohort -> cohort.told().isPresent()))
                .as("a cohort that is told without the rule %s", rule)
                .isTrue();
    }
}
