package org.upshift.people;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What was asked for before a code was typed. */
public interface SignInRequests {
    /** @param nextPath where the person wanted to go, or null */
    record Asked(String email, String nextPath) {}

    Session session();

    @HQL("select r.email, r.nextPath from SignInRequest r where r.id = :request")
    Optional<Asked> find(UUID request);
}
