package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** Files that a team has uploaded to move applications over, and not stored yet, in which somebody's address stands. */
@Singleton
class ApplicationImportsData implements PersonalData {
    private final ImportedQueries queries;

    ApplicationImportsData(ImportedQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "application-imports";
    }

    @Override
    public String title() {
        return "Files with applications that are about to be moved over";
    }

    @Override
    public String purpose() {
        return "A programme team moves applications here from another system, and your address is in the file. The file goes when"
                + " they are moved, and after a week at the latest.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.draftsAbout(who.addresses(), page).stream()
                .map(draft -> new Item(
                        draft.id().toString(),
                        draft.programme() + ", " + draft.cohort(),
                        List.of(Field.of("Uploaded", draft.broughtAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countDraftsAbout(who.addresses());
    }
}
