package org.upshift.people;

/**
 * What a provider has proved about somebody: nothing in it comes from anywhere but a token that was checked.
 *
 * @param subject the provider's unchanging name for the account
 * @param email as the provider says it, or null
 * @param emailVerified as the provider says it; null when it says nothing
 * @param secondFactor whether the sign-in at the provider counts as one with a second factor
 */
record ProvenIdentity(Provider provider, String subject, String email, Boolean emailVerified, boolean secondFactor) {}
