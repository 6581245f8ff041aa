package org.upshift.questionnaire;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Secret;

/** One asking of a questionnaire; whether it is open follows from the clock. */
@Entity
class Wave {

    @Id
    private UUID id;

    private UUID cohortId;
    private UUID questionnaireId;

    @Enumerated(EnumType.STRING)
    private WaveKind kind;

    private LocalDateTime opens;
    private LocalDateTime closes;
    private LocalDate remindedOn;

    /** How many were asked when it was not Upshift that asked, {@link WaveDraft#NOT_KNOWN} where nobody has said; otherwise null. */
    private Integer askedElsewhere;

    /** The edition of the questionnaire that it asks; null: the newest. Fixed when a wave that was answered would ask something else. */
    private Integer askedEdition;

    @Embedded
    private WaveArrangement arrangement = WaveArrangement.none();

    /** The wave on whose pages this one is asked, or null. */
    private UUID askedWith;

    private String openLinkHash;

    @Version
    private int version;

    protected Wave() {}

    /**
     * @param opens Europe/London, the first moment in which it can be answered
     * @param closes Europe/London, the first moment in which it no longer can
     */
    Wave(Questionnaire questionnaire, WaveKind kind, LocalDateTime opens, LocalDateTime closes) {
        this.id = UUID.randomUUID();
        this.cohortId = questionnaire.getCohortId();
        this.questionnaireId = questionnaire.getId();
        this.kind = kind;
        RuleViolations.throwAny(against(questionnaire, opens, closes));
        this.opens = opens;
        this.closes = closes;
    }

    static Wave of(Questionnaire questionnaire, WaveDraft draft) {
        var wave = new Wave(questionnaire, draft.kind(), draft.opens(), draft.closes());
        if (draft.asked() != null) {
            wave.askedElsewhere(draft.asked());
        }
        return wave;
    }

    /** Other dates; a wave that is closed stays closed, because its results may have been read. */
    void move(Questionnaire questionnaire, LocalDateTime newOpens, LocalDateTime newCloses, LocalDateTime now) {
        RuleViolations.throwAny(against(questionnaire, newOpens, newCloses, now));
        opens = newOpens;
        closes = newCloses;
    }

    /** What stands against other dates of this wave. */
    List<RuleViolation> against(
            Questionnaire questionnaire, LocalDateTime newOpens, LocalDateTime newCloses, LocalDateTime now) {
        var state = state(now);
        if (state == WaveState.CLOSED) {
            return List.of(new RuleViolation(
                    "wave-closed", "closes", "This wave is closed, and its results may have been read"));
        }
        var findings = new Findings();
        findings.require(
                state != WaveState.OPEN || !newOpens.isAfter(now),
                "wave-open",
                "opens",
                "This wave is open already, so its first day cannot lie in the future");
        findings.addAll(against(questionnaire, newOpens, newCloses));
        return findings.all();
    }

    /** What stands against a wave on such dates. */
    static List<RuleViolation> against(Questionnaire questionnaire, LocalDateTime newOpens, LocalDateTime newCloses) {
        var findings = new Findings();
        findings.require(newOpens.isBefore(newCloses), "wave-dates", "closes", "The wave must close after it opens");
        var destroyed = questionnaire.getKeysDestroyedOn();
        findings.require(
                !newCloses.isAfter(destroyed.atStartOfDay()),
                "wave-after-keys",
                "closes",
                "The wave must close before the answers become anonymous, which is on " + LondonTime.date(destroyed));
        return findings.all();
    }

    void arrange(WaveArrangement wanted) {
        arrangement = wanted;
    }

    /** The wave on the pages of this one in which people think back; it is open when this one is. */
    Wave thinkingBack(Questionnaire questionnaire) {
        var back = new Wave(questionnaire, WaveKind.RETROSPECTIVE, opens, closes);
        back.askedWith = id;
        return back;
    }

    /** The dates of the cohort have moved; a wave that is open stays open. */
    void follow(Questionnaire questionnaire, LocalDateTime newOpens, LocalDateTime newCloses, LocalDateTime now) {
        boolean open = state(now) == WaveState.OPEN;
        if (!newCloses.isAfter(now)) {
            throw new RuleViolation("wave-past", "closes", "The wave would be over already");
        }
        move(questionnaire, open ? opens : newOpens, newCloses, now);
    }

    /** Lets anybody answer who has this link. */
    void openTo(Secret link) {
        openLinkHash = link.hash();
    }

    void closeLink() {
        openLinkHash = null;
    }

    boolean isAnsweredElsewhere() {
        return askedElsewhere != null;
    }

    boolean hasOpenLink() {
        return openLinkHash != null;
    }

    /** Whether something happens by itself while it is open. */
    boolean isTended() {
        return askedWith == null && arrangement.isTended();
    }

    /**
     * Says that so many people were asked by other means than Upshift's own invitations.
     *
     * @param people {@link WaveDraft#NOT_KNOWN} where nobody has said
     */
    void askedElsewhere(int people) {
        if (people < 0) {
            throw new RuleViolation("wave-asked", "asked", "The number of people who were asked must be 0 or more");
        }
        askedElsewhere = people;
    }

    /**
     * Responses were given elsewhere.
     *
     * @param people how many were asked, or null when that is not known
     * @param responses how many the wave now has
     */
    void answeredElsewhere(Integer people, int responses) {
        if (people != null && people < responses) {
            throw new RuleViolation(
                    "wave-asked", "asked", "There are " + responses + " responses, so at least as many were asked");
        }
        askedElsewhere(people != null ? people : known(askedElsewhere, responses));
    }

    /** More responses than people who are said to have been asked: then it is not known how many were. */
    static int known(Integer asked, int responses) {
        return asked == null || asked < responses ? WaveDraft.NOT_KNOWN : asked;
    }

    /** Responses that were given elsewhere are taken out again. */
    void answeredElsewhereAgain(Integer people) {
        askedElsewhere = people;
    }

    /** At most one reminder a day. */
    void remind(LocalDate today) {
        if (today.equals(remindedOn)) {
            throw new RuleViolation("reminded-today", "A reminder went out today already. Send the next one tomorrow");
        }
        remindedOn = today;
    }

    /** The first instant at which it can no longer be answered. */
    Instant closing() {
        return LondonTime.instant(closes);
    }

    WaveState state(LocalDateTime now) {
        return WaveState.of(opens, closes, now);
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    UUID getQuestionnaireId() {
        return questionnaireId;
    }

    WaveKind getKind() {
        return kind;
    }

    LocalDateTime getOpens() {
        return opens;
    }

    LocalDateTime getCloses() {
        return closes;
    }

    /** "Baseline", "Follow-up after 3 months", "Feedback: Module 1" */
    String title() {
        return kind.words(arrangement.getPart(), arrangement.getName());
    }

    WaveArrangement getArrangement() {
        return arrangement;
    }

    UUID getAskedWith() {
        return askedWith;
    }
}
