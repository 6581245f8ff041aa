package org.upshift.people;

import java.util.Collection;

/**
 * A feature that keeps e-mail addresses of people who need not be persons here. After a backup was restored, the erasures since then
 * are repeated: the ledger knows addresses as keyed hashes only, so all addresses there are have to be held against it.
 */
public interface HoldsAddresses {
    /** Every address that is kept, in the spelling of {@link EmailAddress}. */
    Collection<String> addresses();
}
