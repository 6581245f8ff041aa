package org.upshift.admission;

import java.util.UUID;

/** What a programme asks line managers for is said otherwise. Fired inside the transaction that changes it. */
record SignOffRulesChanged(UUID programme) {}
