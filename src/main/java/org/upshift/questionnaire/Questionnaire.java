package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** A set of questions that a cohort is asked, in one wave or more. */
@Entity
class Questionnaire {

    @Id
    private UUID id;

    private UUID cohortId;
    private String title;
    private int edition;
    private String provenance;
    private boolean answered;
    private String keyFingerprint;
    private LocalDate keysDestroyedOn;
    private Instant keysDestroyedAt;

    @Version
    private int version;

    protected Questionnaire() {}

    /**
     * @param provenance where its figures come from when that needs saying, or null
     * @param keysDestroyedOn from this day on nothing leads from a person to their answers
     */
    Questionnaire(UUID cohortId, String title, String provenance, LocalDate keysDestroyedOn) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.title = title.strip();
        this.edition = 1;
        this.provenance = provenance;
        this.keysDestroyedOn = keysDestroyedOn;
    }

    /**
     * Says that its items are about to be replaced; with the first answer they are fixed.
     *
     * @param lastClosing of its waves, or null when it has none
     */
    void rewrite(String newTitle, LocalDate newKeysDestroyedOn, LocalDateTime lastClosing) {
        if (answered) {
            throw new RuleViolation(
                    "questionnaire-answered",
                    "items",
                    "Somebody has answered already, so the items cannot change any more: "
                            + "answers to different questions could not be compared");
        }
        checkAfter(lastClosing, newKeysDestroyedOn);
        title = newTitle.strip();
        keysDestroyedOn = newKeysDestroyedOn;
        edition++;
    }

    /**
     * Another title or day of anonymity. Who has answered was told the day: from then on it can only come earlier.
     *
     * @param lastClosing of its waves, or null when it has none
     */
    void change(String newTitle, LocalDate newKeysDestroyedOn, LocalDateTime lastClosing) {
        if (keysDestroyedAt != null && !newKeysDestroyedOn.equals(keysDestroyedOn)) {
            throw new RuleViolation("keys-destroyed", "keysDestroyedOn", "The answers are anonymous already");
        }
        if (answered && newKeysDestroyedOn.isAfter(keysDestroyedOn)) {
            throw new RuleViolation(
                    "keys-promised",
                    "keysDestroyedOn",
                    "Who has answered was told that answers are anonymous from " + LondonTime.date(keysDestroyedOn)
                            + ". The day can come earlier, not later");
        }
        checkAfter(lastClosing, newKeysDestroyedOn);
        title = newTitle.strip();
        keysDestroyedOn = newKeysDestroyedOn;
    }

    private static void checkAfter(LocalDateTime lastClosing, LocalDate day) {
        if (lastClosing != null && lastClosing.isAfter(day.atStartOfDay())) {
            throw new RuleViolation(
                    "keys-destroyed-on",
                    "keysDestroyedOn",
                    "Answers can become anonymous once the last wave is closed");
        }
    }

    /** Something else is asked from now on. */
    void nextEdition() {
        edition++;
    }

    /** Answers given by hand or imported: no key stands behind their respondent codes. */
    void answeredElsewhere() {
        answered = true;
    }

    /** The last of its answers were taken out again, so that it may change as if nobody had answered. */
    void notAnsweredAnyMore() {
        answered = hasKey();
    }

    /** Takes note of an answer that was given under this key. A key that was lost or replaced must not break the pairs unseen. */
    void answeredUnder(PairingKey key) {
        if (keysDestroyedAt != null) {
            throw new RuleViolation("keys-destroyed", "This questionnaire is over");
        }
        if (keyFingerprint == null) {
            keyFingerprint = key.fingerprint();
        } else if (!keyFingerprint.equals(key.fingerprint())) {
            throw new IllegalStateException("The pairing key of questionnaire " + id + " is not the one it began with");
        }
        answered = true;
    }

    void keysDestroyed(Instant now) {
        keysDestroyedAt = now;
    }

    /** The first instant at which the key has to be gone. */
    Instant endOfKeys() {
        return LondonTime.instant(keysDestroyedOn.atStartOfDay());
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    int getEdition() {
        return edition;
    }

    String getTitle() {
        return title;
    }

    LocalDate getKeysDestroyedOn() {
        return keysDestroyedOn;
    }

    Instant getKeysDestroyedAt() {
        return keysDestroyedAt;
    }

    /** Whether answers stand under a key, so that this key and no other must be there. */
    boolean hasKey() {
        return keyFingerprint != null;
    }

    boolean isAnswered() {
        return answered;
    }
}
