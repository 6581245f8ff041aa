package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenSecretTest {
    @Test
    void everyTokenIsNewAndWellFormed() {
        String one = TokenSecret.random().value();
        String other = TokenSecret.random().value();
        assertThat(one)
                .startsWith("upshift_pat_")
                .matches("upshift_pat_[A-Za-z0-9_-]{51}")
                .isNotEqualTo(other);
        assertThat(TokenSecret.isWellFormed(one)).isTrue();
    }

    @Test
    void aMistypedTokenIsSeenByItsChecksum() {
        String token = TokenSecret.random().value();
        char changed = token.charAt(20) == 'a' ? 'b' : 'a';
        assertThat(TokenSecret.isWellFormed(token.substring(0, 20) + changed + token.substring(21)))
                .isFalse();
        assertThat(TokenSecret.isWellFormed(token + "0")).isFalse();
        assertThat(TokenSecret.isWellFormed(Secret.random().value())).isFalse();
        assertThat(TokenSecret.isWellFormed("")).isFalse();
    }
}
