package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckInCodeTest {
    private static final Instant NOW = Instant.parse("2027-03-05T09:30:10Z");

    @Test
    void aCodeIsGoodForItsMinuteAndTheNext() {
        String secret = CheckInCode.newSecret();
        String code = CheckInCode.of(secret, NOW);

        assertThat(code).matches("\\d{6}");
        assertThat(CheckInCode.isValid(secret, " " + code.substring(0, 3) + " " + code.substring(3), NOW))
                .isTrue();
        assertThat(CheckInCode.isValid(secret, code, NOW.plusSeconds(60))).isTrue();
        assertThat(CheckInCode.isValid(secret, code, NOW.plusSeconds(120))).isFalse();
        assertThat(CheckInCode.isValid(secret, code, NOW.minusSeconds(60))).isFalse();
    }

    @Test
    void theCodesOfTwoSessionsAreOthers() {
        long same = IntStream.range(0, 1000)
                .filter(minute -> {
                    var moment = NOW.plusSeconds(60L * minute);
                    return CheckInCode.of("00".repeat(32), moment).equals(CheckInCode.of("01".repeat(32), moment));
                })
                .count();

        assertThat(same).isLessThan(3);
    }
}
