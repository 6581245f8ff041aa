package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "amy@example.org, AMY@Example.ORG",
        "amy@example.org, amy+boss@example.org",
        "amy@example.org, amy@example.org.",
        "amy@example.org, \uFF41\uFF4D\uFF59@\uFF45\uFF58\uFF41\uFF4D\uFF50\uFF4C\uFF45.org",
        "amy@example.org, \u0430my@example.org",
        "amy@example.org, am\u0443@ex\u0430mple.org",
        "amy@example.org, amy\u200B@example.org",
        "amy@example.org, amy@xn--exmple-4nf.org",
        "amy.castellan@gmail.com, amycastellan@googlemail.com",
        "amy.castellan@gmail.com, a.m.y.castellan+x@gmail.com",
        "amy@yahoo.co.uk, amy-boss@yahoo.co.uk",
        "amy@protonmail.com, amy@pm.me",
        "iris@example.org, \u0131ris@example.org",
    })
    void theseAreOneMailbox(String one, String other) {
        assertThat(new EmailAddress(one).sameMailboxAs(new EmailAddress(other))).isTrue();
        assertThat(new EmailAddress(other).sameMailboxAs(new EmailAddress(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "amy@example.org, amy@example.com",
        "amy@example.org, may@example.org",
        "amy.castellan@example.org, amycastellan@example.org",
        "amy-castellan@example.org, amy@example.org",
        "amy1@example.org, amyl@example.org",
        "+amy@example.org, +may@example.org",
    })
    void theseAreTwo(String one, String other) {
        assertThat(new EmailAddress(one).sameMailboxAs(new EmailAddress(other))).isFalse();
    }
}
