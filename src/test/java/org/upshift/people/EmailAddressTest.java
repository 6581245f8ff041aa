package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.kernel.RuleViolation;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Ana.Smith@Example.org, ana.smith@example.org",
        "' ana@example.org ', ana@example.org",
        "o'neil+news@mail.example.co.uk, o'neil+news@mail.example.co.uk",
        "zoë@example.org, zoë@example.org"
    })
    void anAddressIsKeptInOneSpelling(String typed, String kept) {
        assertThat(EmailAddress.parse(typed, "email").value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "a b@example.org",
                "ana..smith@example.org",
                ".ana@example.org",
                "ana.@example.org",
                "ana@-example.org",
                "ana@example..org",
                "ana@example.org\r\nBcc: x@y.org",
                "<ana@example.org>",
                "a\u0001b@example.org",
                "a\u0000b@example.org",
                "ana@example.org, bo@example.org"
            })
    void whatIsNoAddressIsRefusedBesideItsField(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed, "email"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field())
                        .isEqualTo("email"));
    }

    @Test
    void oneThatIsTooLongIsSaidToBeThatAndNotMistyped() {
        assertThatThrownBy(() -> EmailAddress.parse("x".repeat(260) + "@example.org", "email"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("E-mail address must be 254 characters or fewer");
    }

    @ParameterizedTest
    @CsvSource({
        "ana@example.org, ANA@example.org, true",
        "ana@example.org, ana+boss@example.org, true",
        "ana+a@example.org, ana+b@example.org, true",
        "ana@example.org, bo@example.org, false",
        "ana@example.org, ana@example.com, false"
    })
    void twoSpellingsOfOneMailboxAreKnown(String one, String other, boolean same) {
        assertThat(new EmailAddress(one).sameMailboxAs(new EmailAddress(other))).isEqualTo(same);
    }
}
