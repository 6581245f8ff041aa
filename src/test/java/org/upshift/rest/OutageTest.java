package org.upshift.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
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
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    /** Whoever comes while everybody else is being served comes again; it is nobody's mistake. */
    @Test
    void aPoolThatIsEmptyIsOneToo() throws SQLException {
        var pool = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(size -> size.maxSize(1)
                .acquisitionTimeout(Duration.ofMillis(20))
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:h2:mem:taken")));
        try (var database = AgroalDataSource.from(pool);
                var taken = database.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            assertThatThrownBy(database::getConnection).matches(Outage::isBehind);
        }
    }

    @Test
    void aDefectIsNot() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("unique", "23505"))))
                .isFalse();
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
        assertThat(Outage.isBehind(new SQLException("no state"))).isFalse();
    }
}
