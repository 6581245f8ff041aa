package org.upshift.people;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Collection;
import java.util.UUID;

/** How long that stays by which people came in: sign-ins, codes, links, tokens, changes of an address. */
@Singleton
class OldWaysIn {
    private final EndedQueries queries;
    private final EntityManager entities;

    OldWaysIn(EndedQueries queries, EntityManager entities) {
        this.queries = queries;
        this.entities = entities;
    }

    @Produces
    @Singleton
    AgeRule signIns() {
        return new AgeRule(
                "sign-ins",
                "Sign-ins, from the day on which they were over",
                "Long enough to find out who used an account after something went wrong",
                new AgeRule.Periods(Period.ofDays(30), Period.ofDays(7), Period.ofMonths(12)),
                due -> queries.countSignIns(due.before(), due.held()),
                (due, page) -> queries.signIns(due.before(), due.held(), page),
                ids -> delete("SignIn", ids));
    }

    @Produces
    @Singleton
    AgeRule signInCodes() {
        return new AgeRule(
                "sign-in-codes",
                "Codes that were sent to sign in, from the moment they were asked for",
                "They only serve to limit how often somebody asks, and to answer questions about a sign-in that failed",
                new AgeRule.Periods(Period.ofDays(7), Period.ofDays(1), Period.ofMonths(3)),
                due -> queries.countSignInRequests(due.before()),
                (due, page) -> queries.signInRequests(due.before(), page),
                ids -> delete("SignInRequest", ids));
    }

    @Produces
    @Singleton
    AgeRule links() {
        return new AgeRule(
                "one-time-links",
                "One-time links, from the day on which they stopped working",
                "Whoever opens an old link is told what has become of it instead of finding nothing",
                new AgeRule.Periods(Period.ofDays(90), Period.ofDays(7), Period.ofMonths(12)),
                due -> queries.countLinks(due.before()),
                (due, page) -> queries.links(due.before(), page),
                ids -> delete("OneTimeLink", ids));
    }

    @Produces
    @Singleton
    AgeRule tokens() {
        return new AgeRule(
                "access-tokens",
                "Access tokens, from the day on which they expired or were revoked",
                "Long enough to find out what a script did after something went wrong",
                new AgeRule.Periods(Period.ofDays(90), Period.ofDays(30), Period.ofMonths(12)),
                due -> queries.countTokens(due.before(), due.held()),
                (due, page) -> queries.tokens(due.before(), due.held(), page),
                ids -> delete("AccessToken", ids));
    }

    @Produces
    @Singleton
    AgeRule emailChanges() {
        return new AgeRule(
                "e-mail-changes",
                "Changes of an e-mail address, from the moment they were asked for",
                "They are of no use once the link has stopped working",
                new AgeRule.Periods(Period.ofDays(7), Period.ofDays(1), Period.ofMonths(3)),
                due -> queries.countEmailChanges(due.before(), due.held()),
                (due, page) -> queries.emailChanges(due.before(), due.held(), page),
                ids -> delete("EmailChange", ids));
    }

    @Produces
    @Singleton
    AgeRule providerAttempts() {
        return new AgeRule(
                "provider-attempts",
                "Sign-ins begun at an organisation’s account, from ten minutes after they began on",
                "Nothing can be done with them any more; a day helps to find out why one failed",
                new AgeRule.Periods(Period.ofDays(1), Period.ofDays(1), Period.ofDays(30)),
                due -> queries.countProviderAttempts(due.before()),
                (due, page) -> queries.providerAttempts(due.before(), page),
                ids -> delete("ProviderAttempt", ids));
    }

    private int delete(String what, Collection<UUID> ids) {
        return entities.createQuery("delete from " + what + " where id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
