package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 hours",
        "60, 0.1, 1 hour",
        "420, 1, 7 hours",
        "480, 1.1, 8 hours",
        "839, 1.9, 13 hours 59 minutes",
        "840, 2, 14 hours",
        "61, 0.1, 1 hour 1 minute",
        "4199, 9.9, 69 hours 59 minutes",
        "4200, 10, 70 hours",
    })
    void sevenHoursAreADayAndNothingIsRoundedUp(int minutes, String days, String time) {
        var commitment = new Commitment(minutes, 0, 0, 0, 0, 10, CommitmentRule.USUAL);

        assertThat(commitment.daysGiven()).isEqualTo(days);
        assertThat(commitment.time()).isEqualTo(time);
    }

    @Test
    void selfDirectedTimeCountsUpToWhatTheProgrammeAllows() {
        var commitment = new Commitment(420, 0, 60, 900, 1, 10, new CommitmentRule(4, true, 2, false));

        assertThat(commitment.minutes()).isEqualTo(420 + 60 + 840);
        assertThat(commitment.isBeyondSelfDirected()).isTrue();
        assertThat(commitment.meetingsLeft()).isEqualTo(3);
        assertThat(Commitment.time(-90)).isEqualTo("−1 hour 30 minutes");
        assertThat(Commitment.time(45)).isEqualTo("45 minutes");
    }
}
