package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** Makes a bearer token for one's scripts, which can do no more than its maker. It is shown this once. */
@ApplicationScoped
public class CreateAccessToken {
    public static final int MAX_TOKENS = 20;

    private final EntityManager entities;
    private final AccessTokens tokens;
    private final TokenScopes scopes;
    private final History history;
    private final Clock clock;

    CreateAccessToken(EntityManager entities, AccessTokens tokens, TokenScopes scopes, History history, Clock clock) {
        this.entities = entities;
        this.tokens = tokens;
        this.scopes = scopes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param role null for none: the token then reaches nothing but its owner's own records
     * @param scope the programme or cohort for which the role is wanted; null for an administrator's
     * @param lastDay the token works until the end of this day, at most a year from now
     */
    public record Wanted(String name, boolean ownRecords, Role role, UUID scope, LocalDate lastDay) {}

    @Transactional
    public Secret create(Actor actor, Wanted wanted) {
        var now = clock.instant();
        var reach = reach(actor, wanted);
        var today = LondonTime.today(now);
        if (wanted.lastDay().isBefore(today)) {
            throw new RuleViolation("expiry-past", "expires", "The last day must be today or in the future");
        }
        if (wanted.lastDay().isAfter(today.plusYears(1))) {
            throw new RuleViolation("expiry-far", "expires", "The last day must be within a year from today");
        }
        // Of two who make the last token at once, one waits here and then sees the other's
        entities.find(Person.class, actor.id(), LockModeType.PESSIMISTIC_WRITE);
        if (tokens.of(actor.id(), now).size() >= MAX_TOKENS) {
            throw new RuleViolation("too-many-tokens", "name", "You have " + MAX_TOKENS + " tokens. End one first");
        }
        var secret = TokenSecret.random();
        var token = new AccessToken(actor.id(), wanted.name(), secret, reach, now, LondonTime.endOf(wanted.lastDay()));
        entities.persist(token);
        history.record(actor.entry("access-token-made")
                .about("access-token", token.getId())
                .in(reach.getScopeId())
                .detail(reach.getRole() == null ? null : reach.getRole().title()));
        return secret;
    }

    private TokenReach reach(Actor actor, Wanted wanted) {
        if (wanted.role() == null) {
            return TokenReach.ownRecords();
        }
        var scope = wanted.scope() == null
                ? null
                : scopes.reachable(actor, wanted.scope()).orElse(null);
        var reach = TokenReach.of(wanted.role(), scope, wanted.ownRecords());
        if (!reach.isWithin(actor)) {
            throw new RuleViolation(
                    "role-not-held", "role", "You do not have this role there, so you cannot give it to a token");
        }
        return reach;
    }
}
