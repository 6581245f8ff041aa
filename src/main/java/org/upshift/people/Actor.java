package org.upshift.people;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.history.Entry;

/**
 * Who is asking: the person behind a request and the roles they hold now.
 *
 * @param id the person whose own records can be reached; null for the set-up token, which acts for nobody, and for an access
 *     token that is only for a role
 * @param scopes for each role the programmes or cohorts it is held for
 * @param answerable the person who answers for what is done, in the history; null for the set-up token
 * @param deputy who acts in their place, such as the team for somebody on the phone; or null
 */
public record Actor(UUID id, String name, String email, Map<Role, Set<UUID>> scopes, UUID answerable, Actor deputy)
        implements Principal {

    public Actor(UUID id, String name, String email, Map<Role, Set<UUID>> scopes, UUID answerable) {
        this(id, name, email, scopes, answerable, null);
    }

    /** Somebody who acts for themselves. */
    public Actor(UUID id, String name, String email, Map<Role, Set<UUID>> scopes) {
        this(id, name, email, scopes, id);
    }

    public Actor {
        scopes = Map.copyOf(scopes);
    }

    static Actor setUpToken() {
        return new Actor(null, "Set-up token", "", Map.of(Role.ADMINISTRATOR, Set.of()));
    }

    /** Whoever acts here does the same for somebody else, with no role but what everybody may do for themselves. */
    public Actor inPlaceOf(PersonNames.PersonName person) {
        return new Actor(person.id(), person.name(), person.email(), Map.of(), answerable, this);
    }

    /** The beginning of a history entry about what this actor does. */
    public Entry entry(String action) {
        return deputy == null
                ? Entry.of(action).by(answerable, getName())
                : deputy.entry(action).onBehalfOf(id, getName());
    }

    @Override
    public String getName() {
        return name.isEmpty() ? email : name;
    }

    /** Whether Upshift knows this person by more than their address. */
    public boolean isIntroduced() {
        return !name.isEmpty();
    }

    public boolean isAdministrator() {
        return scopes.containsKey(Role.ADMINISTRATOR);
    }

    /** Whether the role is held for any scope at all; an administrator holds every role. */
    public boolean holds(Role role) {
        return isAdministrator() || scopes.containsKey(role);
    }

    /** Whether the role is held for this programme or cohort; an administrator holds every role everywhere. */
    public boolean holds(Role role, UUID scope) {
        return isAdministrator() || scope(role).contains(scope);
    }

    /** The programmes or cohorts for which the role is held. An administrator may hold none and still see all. */
    public Set<UUID> scope(Role role) {
        return scopes.getOrDefault(role, Set.of());
    }
}
