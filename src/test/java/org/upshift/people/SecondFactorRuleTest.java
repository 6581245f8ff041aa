package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.upshift.people.SecondFactorRule.Setting;

class SecondFactorRuleTest {
    @Test
    void productionDoesNotStartWithoutTheSecondFactorUnlessNobodyRealIsThere() {
        assertThatThrownBy(() -> SecondFactorRule.check(Setting.OFF, false, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("upshift.second-factor=off");
        assertThatCode(() -> {
                    SecondFactorRule.check(Setting.OFF, true, true);
                    SecondFactorRule.check(Setting.OFF, false, false);
                    SecondFactorRule.check(Setting.REQUIRED, false, true);
                })
                .doesNotThrowAnyException();
    }
}
