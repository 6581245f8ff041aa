package org.upshift.programme;

import java.util.UUID;

/** What a programme says about itself is changed. Fired inside the transaction that does it. */
public record ProgrammeChanged(UUID programme) {}
