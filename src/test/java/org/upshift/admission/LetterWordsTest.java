package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;

class LetterWordsTest {
    @Test
    void whatIsNamedIsFilledInOnceAndWhatIsEmptyIsSaidAsUsual() {
        var words = new LetterWords(Map.of(
                LetterPart.OFFER,
                "  {name}, welcome to {cohort} ({reference})!\r\n\r\nBring a pen. ",
                LetterPart.CLOSING,
                "The {cohort} team",
                LetterPart.RESERVE,
                " \n "));

        assertThat(words.in(LetterPart.OFFER, "Al {cohort} $1", "Leading, Spring", "AB-1"))
                .isEqualTo(new LetterWords.Own(
                        "Al {cohort} $1, welcome to Leading, Spring (AB-1)!\n\nBring a pen.",
                        "The Leading, Spring team"));
        assertThat(words.in(LetterPart.RESERVE, "Al", "Spring", "AB-1").words()).isEmpty();
        assertThat(LetterWords.USUAL.in(LetterPart.OFFER, "Al", "Spring", "AB-1"))
                .isEqualTo(new LetterWords.Own("", "Upshift"));
        assertThat(words.own()).doesNotContainKey(LetterPart.RESERVE);
        assertThat(words.refused()).isEmpty();
    }

    @Test
    void whatCannotBeFilledInOrIsTooLongIsRefusedWhereItStands() {
        var words = new LetterWords(Map.of(
                LetterPart.RECEIVED,
                "Dear {firstname}",
                LetterPart.OFFER,
                "{cohort} ".repeat(11),
                LetterPart.RESERVE,
                "x".repeat(3001),
                LetterPart.CLOSING,
                "x".repeat(301)));

        assertThat(words.refused())
                .extracting(RuleViolation::field)
                .containsExactly("received", "offer", "reserve", "closing");
        assertThat(words.refused().get(0)).hasMessageContaining("Take out {firstname}");
    }
}
