package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.kernel.RuleViolation;

class TypedTest {
    @Test
    void aDateIsReadWithBlanksAroundIt() {
        assertThat(Typed.date("first", " 2027-02-28 ")).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-02-29", "28/02/2027", "1899-12-31", "2200-01-01", "9999-12-31"})
    void whatIsNoDateThatAnybodyMeansIsRefusedBesideItsField(String typed) {
        assertThatThrownBy(() -> Typed.date("first", typed))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                        .isEqualTo("first"))
                .hasMessage("Enter a real date, like 2026-11-22");
    }
}
