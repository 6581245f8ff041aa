package org.upshift.programme.api;

import java.time.LocalDate;
import java.util.UUID;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;

/** A role as the API shows it. @param until the last day, or null */
record RoleBody(
        UUID id, UUID person, String name, String email, Role role, LocalDate from, LocalDate until, String grantedBy) {
    static RoleBody of(RoleQueries.Holder holder) {
        return new RoleBody(
                holder.grantId(),
                holder.personId(),
                holder.name(),
                holder.email(),
                holder.role(),
                holder.firstDay(),
                holder.lastDay(),
                holder.grantedBy());
    }
}
