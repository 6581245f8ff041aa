package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] PLAIN = "what nobody else may read".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal(new byte[32]);

    @Test
    void whatWasClosedOpensForTheSameContextOnly() {
        String closed = seal.close(PLAIN, "Ana");
        assertThat(seal.open(closed, "Ana")).hasValue(PLAIN);
        assertThat(seal.open(closed, "Bo")).isEmpty();
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(new Seal(other).open(seal.close(PLAIN, "Ana"), "Ana")).isEmpty();
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] closed = Base64.getDecoder().decode(seal.close(PLAIN, "Ana"));
        for (int i = 0; i < closed.length; i++) {
            byte[] changed = closed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(Base64.getEncoder().encodeToString(changed), "Ana"))
                    .isEmpty();
        }
    }

    @Test
    void theSameTextIsNeverClosedTheSameWayTwice() {
        assertThat(seal.close(PLAIN, "Ana")).isNotEqualTo(seal.close(PLAIN, "Ana"));
    }
}
