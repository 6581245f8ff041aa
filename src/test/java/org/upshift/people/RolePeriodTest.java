package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;

class RolePeriodTest {
    /** Half past midnight in London, which is on summer time. */
    private static final Instant NOW = Instant.parse("2026-06-30T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    @Test
    void daysAreThoseOfLondon() {
        var period = new RolePeriod(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-03-28"));
        period.check(NOW);
        assertThat(period.starts(NOW)).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(period.expires()).isEqualTo("2027-03-28T23:00:00Z");
        assertThat(new RolePeriod(TODAY, TODAY).starts(NOW)).isEqualTo(NOW);
        assertThat(new RolePeriod(null, TODAY).expires()).isEqualTo("2026-07-01T23:00:00Z");
    }

    @Test
    void daysThatArePastOrTheWrongWayRoundAreRefused() {
        refused(new RolePeriod(TODAY.minusDays(1), null), "from");
        refused(new RolePeriod(null, TODAY.minusDays(1)), "until");
        refused(new RolePeriod(TODAY.plusDays(2), TODAY.plusDays(1)), "until");
    }

    @Test
    void aRoleThatIsGivenAgainGoesOnUntilTheNewLastDay() {
        var grant = new RoleGrant(UUID.randomUUID(), Role.TEAM, UUID.randomUUID(), RolePeriod.OPEN, null, NOW);
        assertThat(grant.renew(RolePeriod.OPEN, NOW)).isFalse();
        assertThat(grant.renew(new RolePeriod(TODAY.plusDays(3), TODAY.plusDays(5)), NOW))
                .isTrue();
        assertThat(grant.getStartsAt()).isEqualTo(NOW);
        assertThat(grant.words()).isEqualTo("Programme team, since 1 July 2026, until the end of 6 July 2026");
    }

    @Test
    void aRoleEndsByItselfAndThenEndedWhenItExpired() {
        var grant = new RoleGrant(
                UUID.randomUUID(), Role.REVIEWER, UUID.randomUUID(), new RolePeriod(null, TODAY), null, NOW);
        var expiry = Instant.parse("2026-07-01T23:00:00Z");
        assertThat(grant.isOver(expiry.minusMillis(1))).isFalse();
        assertThat(grant.isOver(expiry)).isTrue();
        grant.end(expiry.plusSeconds(90));
        assertThat(grant.getEndedAt()).isEqualTo(expiry);
    }

    private static void refused(RolePeriod period, String field) {
        assertThatThrownBy(() -> period.check(NOW))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field())
                        .isEqualTo(field));
    }
}
