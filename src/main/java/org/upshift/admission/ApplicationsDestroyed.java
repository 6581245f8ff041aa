package org.upshift.admission;

import java.util.Collection;
import java.util.UUID;

/** These applications are being destroyed because their time is over. Whoever keeps something about them destroys it now. */
public record ApplicationsDestroyed(Collection<UUID> applications) {}
