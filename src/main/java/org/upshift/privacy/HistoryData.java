package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.HistoryQueries;
import org.upshift.history.RecordHistory;
import org.upshift.people.PersonalData;

/** What the history says somebody did, or was done for them or to what is theirs. */
@Singleton
class HistoryData implements PersonalData {
    private final HistoryQueries queries;
    private final RecordHistory sentences;

    HistoryData(HistoryQueries queries, RecordHistory sentences) {
        this.queries = queries;
        this.sentences = sentences;
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public String code() {
        return "history";
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public String purpose() {
        return "What you did, and what others did to what is yours, so that mistakes and misuse can be found. When you are"
                + " erased, your name and all words about you go from it.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return sentences.ownLines(queries.ofPerson(who.ids(), page), who.ids()).stream()
                .map(line -> new Item(
                        line.id().toString(),
                        line.sentence(),
                        List.of(Field.of("Details", line.detail()), Field.of("When", line.recordedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countOfPerson(who.ids());
    }
}
