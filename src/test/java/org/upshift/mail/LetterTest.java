package org.upshift.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.mail.LetterStatus.Event;

class LetterTest {
    @Test
    void a_template_gives_the_subject_in_its_first_line_and_the_body_after_an_empty_one() {
        Letter letter = Letter.parse("ana@example.org", "sign-in", "Subject: Sign in\r\n\r\nHello\n\nBye\n\n");

        assertThat(letter).isEqualTo(new Letter("ana@example.org", "Sign in", "Hello\n\nBye\n", "sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "Subject: Sign in",
                "Subject: Sign in\nHello\n",
                "Subject: Sign in\n\n",
                "Subject: \n\nHello",
                "Sign in\n\nHello",
                "Subject: Sign in\nBcc: eve@example.org\n\nHello",
                "Subject: Sign in\rBcc: eve@example.org\n\nHello",
                "Subject: Sign in\u2028Bcc: eve@example.org\n\nHello"
            })
    void a_text_without_subject_and_body_is_no_letter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Letter.parse("ana@example.org", "sign-in", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.org",
                "ana@",
                "ana@example.org\r\nBcc: eve@example.org",
                "ana@example.org\n",
                "ana@example.org,eve@example.org",
                "ana@example.org;eve@example.org",
                "ana@example.org eve@example.org",
                "Ana <ana@example.org>",
                "ana@example@org"
            })
    void a_recipient_is_one_address_and_nothing_else(String recipient) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter(recipient, "Sign in", "Hello", "sign-in"))
                .withMessageNotContaining("eve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nBcc: eve@example.org", "a\u0000b", "a\u0085b", " ", ""})
    void a_subject_is_one_line(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("ana@example.org", subject, "Hello", "sign-in"));
    }

    @Test
    void what_is_logged_of_a_letter_is_its_purpose_alone() {
        assertThat(new Letter("ana@example.org", "Sign in", "http://localhost/sign-in/secret", "sign-in"))
                .hasToString("Letter[sign-in]");
    }

    @ParameterizedTest
    @CsvSource({"DELIVERED, SENT", "PUT_OFF, QUEUED", "GIVEN_UP, FAILED"})
    void a_queued_letter_is_sent_or_put_off_or_given_up(Event event, LetterStatus next) {
        assertThat(LetterStatus.QUEUED.next(event)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void what_is_sent_or_failed_stays_so(Event event) {
        assertThatIllegalStateException().isThrownBy(() -> LetterStatus.SENT.next(event));
        assertThatIllegalStateException().isThrownBy(() -> LetterStatus.FAILED.next(event));
    }
}
