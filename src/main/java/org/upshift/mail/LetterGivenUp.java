package org.upshift.mail;

import java.util.UUID;

/** No mail server takes this letter, and it is not tried again. Fired inside the transaction that notes it. */
public record LetterGivenUp(UUID letter, String purpose) {}
