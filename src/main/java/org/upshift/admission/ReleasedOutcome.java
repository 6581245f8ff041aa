package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.upshift.mail.Letter;

/** What one applicant was told in a release, why, and in which words. */
@Entity
class ReleasedOutcome {
    private static final int LONGEST_WHY = 2000;

    @Id
    private UUID id;

    private UUID releaseId;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int placeInOrder;
    private Integer reserveRank;
    private String why;
    private boolean setByHand;
    private String reason;
    private String letterSubject;
    private String letterBody;

    @Version
    private int version;

    protected ReleasedOutcome() {}

    /** @param rank on the waiting list, or null */
    ReleasedOutcome(OutcomeRelease release, Placed placed, Integer rank, Letter letter) {
        id = UUID.randomUUID();
        releaseId = release.getId();
        applicationId = placed.candidate().application();
        outcome = placed.outcome();
        placeInOrder = placed.number();
        reserveRank = rank;
        String all = placed.whyInFull();
        why = all.length() <= LONGEST_WHY ? all : all.substring(0, LONGEST_WHY - 1) + "…";
        setByHand = placed.isByHand();
        reason = placed.reason();
        letterSubject = letter.subject();
        letterBody = letter.body();
    }

    /** That somebody was told, and what became of it, stays. */
    void forgetWords() {
        why = "";
        reason = "";
        letterSubject = "";
        letterBody = "";
    }
}
