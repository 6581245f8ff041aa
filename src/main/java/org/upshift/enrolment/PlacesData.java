package org.upshift.enrolment;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** The places that somebody has or had. */
@Singleton
class PlacesData implements PersonalData {
    private final PersonalPlaceQueries queries;

    PlacesData(PersonalPlaceQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String code() {
        return "places";
    }

    @Override
    public String title() {
        return "Your places";
    }

    @Override
    public String purpose() {
        return "The cohorts in which you have or had a place. They are counted for as long as the programme is reported on; when you are erased, your name goes from them.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.places(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Place", words(row.status())),
                                Field.of("Taken", row.takenAt()),
                                Field.of("Ended", row.endedAt()))))
                .toList();
    }

    private static String words(EnrolmentStatus status) {
        return switch (status) {
            case TAKEN -> "Taken";
            case COMPLETED -> "Completed";
            case WITHDRAWN -> "Given up";
        };
    }

    @Override
    public long count(Subject who) {
        return queries.countPlaces(who.person());
    }
}
