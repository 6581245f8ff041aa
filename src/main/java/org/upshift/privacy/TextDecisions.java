package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was decided about the texts that others wrote about a person. One SQL statement. */
@ApplicationScoped
class TextDecisions {
    private final EntityManager entities;

    TextDecisions(EntityManager entities) {
        this.entities = entities;
    }

    Map<TextKey, TextDecision> of(UUID person) {
        return entities.createQuery("from TextDecision where personId = :person", TextDecision.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(TextDecision::getText, Function.identity()));
    }
}
