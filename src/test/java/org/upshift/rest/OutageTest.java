package org.upshift.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {
    @Test
    void aDatabaseThatDoesNotAnswerIsAnOutage() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("statement timeout", "57014"))))
                .isTrue();
        assertThat(Outage.isBehind(new SQLException("lock timeout", "55P03"))).isTrue();
        assertThat(Outage.isBehind(new SQLTimeoutException("slow"))).isTrue();
        assertThat(Outage.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isFalse();
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void aDefectIsNot() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("unique", "23505"))))
                .isFalse();
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
        assertThat(Outage.isBehind(new SQLException("no state"))).isFalse();
    }
}
