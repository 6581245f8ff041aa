package org.upshift.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/** Tells people which role they have been given, with what they can see now, and which they no longer have. */
@Singleton
class RoleLetters {
    private final EntityManager entities;
    private final ScopeDirectory scopes;
    private final Outbox outbox;

    RoleLetters(EntityManager entities, ScopeDirectory scopes, Outbox outbox) {
        this.entities = entities;
        this.scopes = scopes;
        this.outbox = outbox;
    }

    @CheckedTemplate(basePath = "mail/people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance roleGiven(
                String role, String where, String by, String period, String meaning, String email);

        static native TemplateInstance roleEnded(String role, String where, String by);
    }

    void given(RoleGrant grant, Actor by) {
        var person = entities.find(Person.class, grant.getPersonId());
        post(
                person,
                "role-given",
                Templates.roleGiven(
                        grant.getRole().title(),
                        where(grant),
                        by.getName(),
                        grant.period(),
                        grant.getRole().meaning(),
                        person.getEmail()));
    }

    void ended(RoleGrant grant, Actor by) {
        post(
                entities.find(Person.class, grant.getPersonId()),
                "role-ended",
                Templates.roleEnded(grant.getRole().title(), where(grant), by.getName()));
    }

    private void post(Person person, String purpose, TemplateInstance letter) {
        if (!person.isErased()) {
            outbox.post(Letter.of(person.getEmail(), purpose, letter));
        }
    }

    /** The name of the programme or cohort, or null for everything. */
    private String where(RoleGrant grant) {
        var scope = scopes.named(Collections.singleton(grant.getScopeId())).get(grant.getScopeId());
        return scope == null ? null : scope.name();
    }
}
