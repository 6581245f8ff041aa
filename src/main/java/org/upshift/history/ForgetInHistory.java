package org.upshift.history;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes people's words out of the history, when they are erased or a period is over. That something was done, by and to which
 * record and when, stays, and the chain still verifies: it holds digests of the words whose salts go with them.
 */
@Singleton
public class ForgetInHistory {
    private static final String NO_NAME = "w.actorName = null, w.actorSalt = null";
    private static final String NO_PRINCIPAL = "w.onBehalfOfName = null, w.onBehalfOfSalt = null";
    private static final String NO_DETAIL = "w.detail = null, w.changes = null, w.detailSalt = null";

    private final EntityManager entities;

    ForgetInHistory(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Blanks a person's name wherever they acted or somebody acted for them, and what entries say about them.
     *
     * @return how many times words were blanked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(UUID person) {
        lockChain();
        return blank(NO_NAME, "e.actorId = :id", person)
                + blank(NO_PRINCIPAL, "e.onBehalfOfId = :id", person)
                + blank(NO_DETAIL, "e.concernsId = :id", person);
    }

    /**
     * Blanks all that entries about one record say, and the names of those who acted on it without being known to Upshift,
     * such as line managers.
     *
     * @return how many times words were blanked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetAbout(String kind, UUID record) {
        lockChain();
        String about = "e.subjectKind = '" + Entry.code(kind) + "' and e.subjectId = :id";
        return blank(NO_NAME, about + " and e.actorId is null and w.actorName <> '" + Entry.UPSHIFT + "'", record)
                + blank(NO_PRINCIPAL, about, record)
                + blank(NO_DETAIL, about, record);
    }

    /** Whoever seals locks it too: words are not blanked between being read and being linked. */
    private void lockChain() {
        entities.createNativeQuery("select position from history_head where id = 1 for update")
                .getSingleResult();
    }

    private int blank(String words, String which, UUID id) {
        return entities.createQuery("update HistoryWords w set " + words
                        + " where exists (select 1 from HistoryEntry e where e.id = w.entryId and " + which + ")")
                .setParameter("id", id)
                .executeUpdate();
    }
}
