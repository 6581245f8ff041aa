package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedAnswersTest {

    @Test
    void quartilesAreTheMiddlesOfTheHalves() {
        assertThat(quartiles(7)).containsExactly(7, 7, 7);
        assertThat(quartiles(1, 2)).containsExactly(1, 1.5, 2);
        assertThat(quartiles(1, 2, 9)).containsExactly(1, 2, 9);
        assertThat(quartiles(1, 2, 3, 4)).containsExactly(1.5, 2.5, 3.5);
        assertThat(quartiles(1, 2, 3, 4, 5, 6, 7)).containsExactly(2, 4, 6);
    }

    private static double[] quartiles(int... sorted) {
        return new double[] {
            CountedAnswers.quantile(sorted, 1), CountedAnswers.quantile(sorted, 2), CountedAnswers.quantile(sorted, 3)
        };
    }
}
