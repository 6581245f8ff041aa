package org.upshift.attendance;

import java.util.UUID;

/** Where a participant stands with the days that their programme asks for. */
public record Standing(UUID person, String name, Commitment commitment, Forecast forecast) {}
