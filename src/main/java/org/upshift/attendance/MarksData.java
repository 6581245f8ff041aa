package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.attendance.web.AttendanceLinks;
import org.upshift.people.PersonalData;
import org.upshift.people.PersonalData.Field;

/** What was recorded about somebody at the door. */
@Singleton
class MarksData implements PersonalData {
    private final PersonalMarkQueries queries;

    MarksData(PersonalMarkQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String code() {
        return "attendance";
    }

    @Override
    public String title() {
        return "Your attendance";
    }

    @Override
    public String purpose() {
        return "What the facilitators recorded, so that your days count towards the programme.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.marks(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Recorded as", row.attendance().words()),
                                Field.of("Minutes", row.minutes()),
                                Field.by("a facilitator", "Why it was put right", row.reason()),
                                Field.of("Recorded by", row.recordedBy()),
                                Field.of("Recorded", row.recordedAt())),
                        AttendanceLinks.register(row.sessionId())))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countMarks(who.person());
    }
}
