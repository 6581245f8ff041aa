package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.kernel.RuleViolation;

class TypedTest {
    @Test
    void aDateIsReadWithBlanksAroundIt() {
        assertThat(Typed.date("first", " 2027-02-28 ", "the first day")).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-29", "28/02/2027", "1899-12-31", "2200-01-01", "9999-12-31"})
    void whatIsNoDateThatAnybodyMeansIsRefusedBesideItsField(String typed) {
        assertThatThrownBy(() -> Typed.date("first", typed, "the first day"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                        .isEqualTo("first"))
                .hasMessage("Enter the first day as a real date, like 2026-11-22");
    }

    @Test
    void anEmptyDateIsAskedForByItsName() {
        assertThatThrownBy(() -> Typed.date("first", " ", "the first day"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Enter the first day");
        assertThatThrownBy(() -> Typed.date("first", null, "the first day")).hasMessage("Enter the first day");
        assertThatThrownBy(() -> Typed.time("starts", "", "the start")).hasMessage("Enter the start");
        assertThatThrownBy(() -> Typed.time("starts", "9", "the start"))
                .hasMessage("Enter the start as a real time, like 09:30");
        assertThatThrownBy(() -> Typed.number("places", null, "the number of places"))
                .hasMessage("Enter the number of places");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,      0,   999999, 'Enter the number of places as a whole number, 0 or more'",
        "0,       1,   999999, 'Enter the number of places as a whole number, 1 or more'",
        "many,    1,   999999, 'Enter the number of places as a whole number, 1 or more'",
        "'',      1,   999999, 'Enter the number of places'",
        "1000000, 1,   999999, 'Enter the number of places as a whole number from 1 to 999,999'",
        "61,      1,   60,     'Enter the number of places as a whole number from 1 to 60'",
        "1.5,     -14, 14,     'Enter the number of places as a whole number from -14 to 14'",
    })
    void aNumberOutOfBoundsIsAnsweredWithTheBounds(String typed, int least, int most, String message) {
        assertThatThrownBy(() -> Typed.number("places", typed, "the number of places", least, most))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(message);
    }

    @Test
    void aNumberIsReadWithEitherMinus() {
        assertThat(Typed.number("days", " \u22127 ", "the days", -14, 14)).isEqualTo(-7);
        assertThat(Typed.number("days", "-7", "the days", -14, 14)).isEqualTo(-7);
    }
}
