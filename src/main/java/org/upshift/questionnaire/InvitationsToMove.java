package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Who was asked in which questionnaire, and has answered. Answers are not touched: whoever is kept goes on answering under the id
 * under which the first answers were given, so that pairs stay pairs and nothing is made known that was not before. */
@Singleton
class InvitationsToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    InvitationsToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 50, "invitation", "invitation to a questionnaire", "invitations to questionnaires");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.wave(),
                        row.person(),
                        row.programmeTitle() + ", " + row.cohortName() + ": "
                                + row.kind().words() + (row.answered() ? ", answered" : ""),
                        row.programme(),
                        row.questionnaire().toString(),
                        row.answered()))
                .toList();
    }

    /** The codes of two people cannot be made one without the answers being joined to a name. */
    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return kept.firm()
                ? "Both have answered the questionnaire of " + gone.title()
                        + ": answers of two cannot become those of one"
                : "The one to go has answered the questionnaire for which the other is only asked (" + gone.title()
                        + "): keep the other record";
    }

    /** The rows are written anew when a wave closes, so the wave stands for the invitation to it. */
    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("update Invitation set answersAs = nullif(coalesce(answersAs, personId), :to),"
                        + " personId = :to where waveId in :records and personId = :from"),
                records,
                from,
                to);
    }

    /** Nobody answers under the id of somebody else. */
    @Override
    public List<String> faults(UUID owner) {
        return queries.answeredAsSomebodyElse(owner) == 0
                ? List.of()
                : List.of("A questionnaire has been answered since as the continuation of earlier answers");
    }
}
