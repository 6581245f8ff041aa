package org.upshift.timetable;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;
import org.upshift.people.PersonalData.Field;

/** The sessions that somebody facilitates. */
@Singleton
class FacilitatedData implements PersonalData {
    private final SessionPlanQueries plans;

    FacilitatedData(SessionPlanQueries plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String code() {
        return "facilitated-sessions";
    }

    @Override
    public String title() {
        return "Sessions that you facilitate";
    }

    @Override
    public String purpose() {
        return "Participants see who facilitates a session. It stays for as long as the session is reported on.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return plans.facilitatedBy(List.of(who.person()), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(Field.of("Session", row.title()), Field.of("Starts", row.starts()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return plans.countFacilitatedBy(who.person());
    }
}
