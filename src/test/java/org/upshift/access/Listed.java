package org.upshift.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.people.MergeDuplicates;
import org.upshift.people.MergeSubject;
import org.upshift.people.Organisations;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Organisations of the list, and some that were merged, for the matrix. They belong to nobody: each team may see all of them. */
@Singleton
class Listed {
    private static final int EACH = Relation.values().length;

    private final Organisations organisations;
    private final MergeDuplicates merge;
    private final Visitors visitors;

    Listed(Organisations organisations, MergeDuplicates merge, Visitors visitors) {
        this.organisations = organisations;
        this.merge = merge;
        this.visitors = visitors;
    }

    List<String> organisations() {
        return Stream.generate(() -> enter().toString()).limit(EACH).toList();
    }

    List<String> merges() {
        var admin = visitors.actor(visitors.person("Matrix Merger", Role.ADMINISTRATOR, null));
        return Stream.generate(() -> merge.merge(admin, MergeSubject.ORGANISATION, enter(), enter())
                        .toString())
                .limit(EACH)
                .toList();
    }

    private UUID enter() {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.entered("Matrix organisation " + UUID.randomUUID()));
    }
}
