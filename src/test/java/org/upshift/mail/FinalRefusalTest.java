package org.upshift.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalRefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 No such user here | true",
                "550-5.1.1 The email account does not exist | true",
                "553 Mailbox name not allowed | true",
                "551 User not local | true",
                "552 Mailbox full | false",
                "554 Looks like spam | false",
                "450 Try later | false",
                "Connection refused | false",
            })
    void onlyAnAddressThatDoesNotExistIsFinal(String said, boolean isFinal) {
        var invalid = new SendFailedException("Invalid Addresses", new SendFailedException(said));
        assertThat(FinalRefusal.isOne(new CompletionException(new IllegalStateException(invalid))))
                .isEqualTo(isFinal);
        assertThat(FinalRefusal.isOne(new MessagingException(said))).isFalse();
    }
}
