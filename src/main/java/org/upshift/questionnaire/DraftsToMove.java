package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/**
 * What was typed into open questionnaires and not sent yet goes with the place in the cohort. Every wave that is open to somebody is
 * named, for whether they have begun is nobody's business.
 */
@Singleton
class DraftsToMove implements MovableRecords {
    private final MovingQueries queries;
    private final Drafts drafts;
    private final Clock clock;

    DraftsToMove(MovingQueries queries, Drafts drafts, Clock clock) {
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public String kind() {
        return "open-questionnaire";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 questionnaire that is open" : count + " questionnaires that are open";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.open(owners, LondonTime.local(clock.instant())).stream()
                .map(row -> new MovableRecord(
                        row.wave(),
                        row.person(),
                        row.programmeTitle() + ", " + row.cohortName() + ": "
                                + row.kind().words(),
                        row.programme(),
                        row.wave().toString(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        records.forEach(wave -> drafts.hand(wave, from, to));
        return records.size();
    }

    /** It may have been removed since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
