package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.people.Secret;

/**
 * Personal links. The same person has the same link in every letter of a cohort, because its secret is derived from the pairing key; the
 * database knows only a hash, and with the key the links end.
 */
@ApplicationScoped
public class AnsweringLinks {
    private final EntityManager entities;
    private final PairingKeys keys;

    AnsweringLinks(EntityManager entities, PairingKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    /** Whose link it is, and to what. */
    public record Holder(UUID cohort, UUID person, boolean remindersStopped) {}

    /** Empty when there is no such link, or no longer. */
    public Optional<Holder> holder(String secret) {
        return entities.createQuery(
                        "select cohortId, personId, remindersStopped from AnsweringLink where secretHash = :hash",
                        Holder.class)
                .setParameter("hash", new Secret(secret).hash())
                .getResultStream()
                .findFirst();
    }

    /** The secrets of these people, made known to the database; in the caller's transaction, two SQL statements and one for each new link. */
    Map<UUID, Secret> of(Wave wave, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var key = keys.toAsk(entities.find(Questionnaire.class, wave.getQuestionnaireId()));
        var known = entities.createQuery(
                        "from AnsweringLink where cohortId = :cohort and personId in :people", AnsweringLink.class)
                .setParameter("cohort", wave.getCohortId())
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(AnsweringLink::getPersonId, Function.identity()));
        Map<UUID, Secret> secrets = new HashMap<>();
        for (UUID person : people) {
            var secret = key.linkSecret(person);
            secrets.put(person, secret);
            if (known.containsKey(person)) {
                known.get(person).opensWith(secret);
            } else {
                entities.persist(new AnsweringLink(wave.getCohortId(), person, secret));
            }
        }
        return secrets;
    }
}
