package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody recorded about others. */
@Singleton
class RecordedMarksData implements PersonalData {
    private final PersonalMarkQueries queries;

    RecordedMarksData(PersonalMarkQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String code() {
        return "registers";
    }

    @Override
    public String title() {
        return "Registers you marked";
    }

    @Override
    public String purpose() {
        return "Your name stands beside the marks that you recorded, so that whoever asks about them knows whom to ask.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.recordedBy(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Recorded under your name as", row.recordedBy()),
                                Field.of("Recorded", row.recordedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countRecordedBy(who.person());
    }
}
