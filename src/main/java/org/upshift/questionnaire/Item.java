package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/**
 * One version of a question. Its position is the slot of its answer in every response: a slot that was answered is never given away again,
 * so that old answers keep what they were answers to.
 */
@Entity
@Table(name = "questionnaire_item")
class Item {

    private static final int MAX_REASON = 500;

    @Id
    private UUID id;

    private UUID questionnaireId;
    private int position;
    private int place;
    private String code;
    private int wordingVersion;
    private String theme;
    private String wording;
    private String help;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private int scaleMin;
    private int scaleMax;
    private int confidentFrom;
    private String labels;
    private boolean notApplicable;
    private boolean required;
    private boolean inBaseline;
    private boolean inPost;
    private boolean inSession;
    private boolean inPulse;
    private int sinceEdition;
    private Integer untilEdition;
    private UUID lineage;
    private UUID copiedFrom;
    private UUID supersedes;
    private boolean meaningChanged;
    private LocalDate acceptedOn;
    private String acceptedReason;
    private Integer kirkpatrick;
    private UUID outcomeId;

    protected Item() {}

    /** @param draft what is asked; its code is not empty */
    Item(UUID questionnaireId, int position, ItemDraft draft) {
        this(questionnaireId, position, 1, draft);
    }

    /** @param edition of the questionnaire from which on it is asked */
    Item(UUID questionnaireId, int position, int edition, ItemDraft draft) {
        this.id = UUID.randomUUID();
        this.questionnaireId = questionnaireId;
        this.position = position;
        this.place = position;
        this.code = draft.code();
        this.wordingVersion = 1;
        this.sinceEdition = edition;
        this.lineage = id;
        say(draft);
    }

    /** A copy for another questionnaire, of the same line and version: answers to both are answers to the same item. */
    static Item copyOf(Item original, UUID questionnaireId, int position, int edition, ItemDraft draft) {
        var copy = new Item(questionnaireId, position, edition, draft);
        copy.wordingVersion = original.wordingVersion;
        copy.lineage = original.lineage;
        copy.copiedFrom = original.id;
        return copy;
    }

    /** Changes it in place. A copy that says something else than its original has left its line. */
    void edit(ItemDraft draft) {
        if (!lineage.equals(id) && supersedes == null && !draft().asksTheSame(draft)) {
            lineage = id;
            wordingVersion = 1;
        }
        if (!draft().asksTheSame(draft)) {
            acceptedOn = null;
            acceptedReason = null;
        }
        say(draft);
    }

    /** Stops being asked, and hands on to a version with a slot of its own. */
    Item next(int slot, int edition, ItemDraft draft, boolean otherMeaning) {
        var next = new Item(questionnaireId, slot, edition, draft);
        next.place = place;
        next.wordingVersion = wordingVersion + 1;
        next.lineage = lineage;
        next.supersedes = id;
        next.meaningChanged = otherMeaning;
        retire(edition);
        return next;
    }

    /** @param edition the first in which it is no longer asked */
    void retire(int edition) {
        untilEdition = edition;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    /** Says from now on what it measures, whenever it was asked. */
    void measures(Integer level, UUID outcome) {
        kirkpatrick = level;
        outcomeId = outcome;
    }

    /** Whether it must be answered from now on; what it asks stays the same. */
    void requires(boolean answer) {
        required = answer;
    }

    void askedOn(Occasions occasions) {
        inBaseline = occasions.baseline();
        inPost = occasions.post();
        inSession = occasions.session();
        inPulse = occasions.pulse();
    }

    void meansSomethingElse(boolean otherMeaning) {
        meaningChanged = otherMeaning;
    }

    /** From now on its answers are compared with those to the version before it. */
    void acceptChange(String reason, LocalDate day) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new RuleViolation(
                    "acceptance-reason", "reason", "Say in 500 characters or fewer why the two can be compared");
        }
        if (!meaningChanged || acceptedOn != null) {
            throw new RuleViolation("acceptance-nothing", "There is nothing to accept: the two are compared already");
        }
        acceptedOn = day;
        acceptedReason = why;
    }

    private void say(ItemDraft draft) {
        ItemRules.check(draft);
        theme = draft.theme();
        wording = draft.text();
        help = draft.help();
        kind = draft.kind();
        scaleMin = draft.scaleMin();
        scaleMax = draft.scaleMax();
        confidentFrom = draft.confidentFrom();
        labels = Labels.join(draft.labels());
        notApplicable = draft.notApplicable();
        requires(draft.required());
        askedOn(draft.occasions());
        measures(draft.kirkpatrick(), draft.outcomeId());
    }

    /** What it says, as it could be written again. */
    ItemDraft draft() {
        return new ItemDraft(
                code,
                theme,
                wording,
                kind,
                scaleMin,
                scaleMax,
                confidentFrom,
                Labels.split(labels),
                inBaseline,
                inPost,
                inSession,
                inPulse,
                help,
                notApplicable,
                required,
                kirkpatrick,
                outcomeId);
    }

    /** It was asked in this wave too, by other means than Upshift. */
    void askedAlsoIn(WaveKind wave) {
        inBaseline |= wave == WaveKind.BASELINE || wave == WaveKind.RETROSPECTIVE;
        inPost |= wave != WaveKind.BASELINE;
    }

    UUID getId() {
        return id;
    }

    UUID getQuestionnaireId() {
        return questionnaireId;
    }

    String getCode() {
        return code;
    }

    int getPlace() {
        return place;
    }

    int getSinceEdition() {
        return sinceEdition;
    }

    boolean isAsked() {
        return untilEdition == null;
    }

    boolean isFrom(UUID line, int version) {
        return lineage.equals(line) && wordingVersion == version;
    }

    UUID getLineage() {
        return lineage;
    }

    int getWordingVersion() {
        return wordingVersion;
    }

    String getWording() {
        return wording;
    }

    int getPosition() {
        return position;
    }

    UUID getSupersedes() {
        return supersedes;
    }
}
