package org.upshift.people;

import java.util.UUID;
import org.upshift.web.TimeLimit;

/**
 * A sign-in that has not ended.
 *
 * @param actor the person, with the roles that count in this sign-in
 * @param awaitsSecondFactor whether there are roles that count only once the second factor was shown
 */
record Standing(Actor actor, UUID signIn, boolean awaitsSecondFactor, TimeLimit limit) {}
