package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp();

    /** The last six digits of the test values of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNoMore() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        String code = totp.code(SECRET, now);
        assertThat(totp.step(SECRET, code, now.plusSeconds(30))).isPresent();
        assertThat(totp.step(SECRET, code, now.minusSeconds(30))).isPresent();
        assertThat(totp.step(SECRET, code, now.plusSeconds(60))).isEmpty();
        assertThat(totp.step(SECRET, code, now.minusSeconds(60))).isEmpty();
    }

    @Test
    void whatIsNoCodeFitsNever() {
        for (String typed : new String[] {"", "12345", "1234567", "abcdef", "０８１８０４"}) {
            assertThat(totp.step(SECRET, typed, Instant.ofEpochSecond(1111111109)))
                    .isEmpty();
        }
    }
}
