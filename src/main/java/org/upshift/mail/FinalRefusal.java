package org.upshift.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;

/** Whether a mail server has said that it will never take a letter: the address is wrong, and trying again is no use. */
final class FinalRefusal {
    /**
     * How the answer of a server begins that knows no such mailbox (RFC 5321): 550, 551, 553. Not 552, a mailbox that is full, nor 554,
     * which is also said of what looks like spam.
     */
    private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("55[013][ -]");

    private static final int DEEPEST = 20;

    private FinalRefusal() {}

    static boolean isOne(Throwable failure) {
        return isOne(failure, DEEPEST);
    }

    private static boolean isOne(Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        if (failure instanceof SendFailedException refused
                && refused.getMessage() != null
                && NO_SUCH_MAILBOX.matcher(refused.getMessage()).lookingAt()) {
            return true;
        }
        if (failure instanceof MessagingException message && isOne(message.getNextException(), depth - 1)) {
            return true;
        }
        return isOne(failure.getCause(), depth - 1);
    }
}
