package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;

/** What somebody may do. */
@Singleton
class RolesData implements PersonalData {
    private final PersonalDataQueries queries;

    RolesData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String code() {
        return "roles";
    }

    @Override
    public String title() {
        return "Your roles";
    }

    @Override
    public String purpose() {
        return "What you may do in which programme or cohort, so that nobody sees what is not theirs.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.roles(who.ids(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.role().title(),
                        List.of(
                                Field.of("Role", row.role().title()),
                                Field.of("Given", row.grantedAt()),
                                Field.of("Given by", row.grantedBy()),
                                Field.of("Held from", row.startsAt()),
                                Field.of("Held until", row.expiresAt()),
                                Field.of("Ended", row.endedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countRoles(who.ids());
    }
}
