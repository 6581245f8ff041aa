package org.upshift.access;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Roles that somebody holds and tokens that somebody has made, by their ids, for the matrix. */
@Singleton
class Keys {
    private final Visitors visitors;
    private final EntityManager entities;

    Keys(Visitors visitors, EntityManager entities) {
        this.visitors = visitors;
        this.entities = entities;
    }

    /** The role as four people hold it: two in the first scope, one in the next, one in a foreign one. */
    @Transactional
    List<String> grants(Role role, UUID own, UUID next, UUID foreign) {
        return holders(role, own, next, foreign).grants();
    }

    /** Four people and the role that each holds. */
    record Holders(List<String> people, List<String> grants) {}

    @Transactional
    Holders holders(Role role, UUID own, UUID next, UUID foreign) {
        var people = Stream.of(own, own, next, foreign)
                .map(scope -> visitors.person("Matrix Holder", role, scope))
                .toList();
        return new Holders(
                people.stream().map(UUID::toString).toList(),
                people.stream()
                        .map(person -> newest("RoleGrant", "grantedAt", person))
                        .toList());
    }

    /** An account at a provider that signs this person in, and three of others. */
    @Transactional
    List<String> accounts(UUID person) {
        return owned(person, "ProviderAccount", "linkedAt", this::link);
    }

    private void link(UUID person) {
        entities.createNativeQuery(
                        "insert into provider_account (id, person_id, issuer, subject, email, linked_at,"
                                + " last_used_at, version) values (:id, :person, :issuer, 'x', 'x@example.org', now(), now(), 0)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", person)
                .setParameter("issuer", "https://" + UUID.randomUUID() + ".example")
                .executeUpdate();
    }

    /** A token of this person and three of others. */
    @Transactional
    List<String> tokens(UUID person) {
        return owned(person, "AccessToken", "createdAt", visitors::token);
    }

    /** A sign-in of this person and three of others. */
    @Transactional
    List<String> signIns(UUID person) {
        return owned(person, "SignIn", "startedAt", visitors::signIn);
    }

    private List<String> owned(UUID person, String entity, String made, Consumer<UUID> make) {
        return Stream.of(
                        person,
                        visitors.person("Matrix One"),
                        visitors.person("Matrix Two"),
                        visitors.person("Matrix Three"))
                .peek(make)
                .map(owner -> newest(entity, made, owner))
                .toList();
    }

    private String newest(String entity, String made, UUID person) {
        return entities.createQuery(
                        "select id from " + entity + " where personId = :person order by " + made + " desc", UUID.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getSingleResult()
                .toString();
    }
}
