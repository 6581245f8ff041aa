package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/**
 * What was typed into open questionnaires and not sent yet goes with the place in the cohort. Every wave that is open to somebody is
 * named, for whether they have begun is nobody's business.
 */
@Singleton
class DraftsToMove extends MovableKind {
    private final MovingQueries queries;
    private final Drafts drafts;
    private final Clock clock;

    DraftsToMove(MovingQueries queries, Drafts drafts, Clock clock) {
        super(
                MergeSubject.PERSON,
                52,
                "open-questionnaire",
                "questionnaire that is open",
                "questionnaires that are open");
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
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
