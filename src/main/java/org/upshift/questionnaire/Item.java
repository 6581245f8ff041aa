package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;

/** One question. Its position is the place of its answer in every response, so a position is never given away again. */
@Entity
@Table(name = "questionnaire_item")
class Item {

    private static final int LONGEST_SCALE = 11;
    private static final int MAX_TEXT = 500;
    private static final int MAX_THEME = 300;
    private static final int MAX_LABEL = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Id
    private UUID id;

    private UUID questionnaireId;
    private int position;
    private String code;
    private int wordingVersion;
    private String theme;
    private String wording;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private int scaleMin;
    private int scaleMax;
    private int confidentFrom;
    private String labels;
    private boolean inBaseline;
    private boolean inPost;

    protected Item() {}

    /** @param draft what is asked; its code is not empty */
    Item(UUID questionnaireId, int position, ItemDraft draft) {
        check(draft);
        this.id = UUID.randomUUID();
        this.questionnaireId = questionnaireId;
        this.position = position;
        this.code = draft.code();
        this.wordingVersion = 1;
        this.theme = draft.theme().strip();
        this.wording = draft.text().strip();
        this.kind = draft.kind();
        this.scaleMin = draft.scaleMin();
        this.scaleMax = draft.scaleMax();
        this.confidentFrom = draft.confidentFrom();
        this.labels = Labels.join(draft.labels());
        this.inBaseline = draft.inBaseline();
        this.inPost = draft.inPost();
    }

    private static void check(ItemDraft draft) {
        require(
                !draft.text().isBlank() && draft.text().length() <= MAX_TEXT,
                "Each item must have 1 to 500 characters");
        require(draft.theme().length() <= MAX_THEME, "A theme must be 300 characters or fewer");
        require(
                CODE.matcher(draft.code()).matches() && draft.code().length() <= ItemCodes.MAX_LENGTH,
                "A code must be lower-case letters, digits and hyphens, 60 or fewer");
        require(draft.inBaseline() || draft.inPost(), "Each item must be asked in the baseline, the post wave or both");
        if (draft.kind().isCounted()) {
            checkScale(draft);
        }
    }

    private static void checkScale(ItemDraft draft) {
        int answers = draft.scaleMax() - draft.scaleMin() + 1;
        require(
                answers >= 2 && answers <= LONGEST_SCALE && draft.scaleMin() >= 0,
                "A scale must have 2 to 11 answers and begin with 0 or more");
        require(
                draft.confidentFrom() > draft.scaleMin() && draft.confidentFrom() <= draft.scaleMax(),
                "The confident threshold must be above the lowest answer and on the scale");
        require(fits(draft.labels(), answers), "Give no labels, two (lowest and highest), or one for each answer");
    }

    private static boolean fits(List<String> labels, int answers) {
        boolean count = labels.isEmpty() || labels.size() == 2 || labels.size() == answers;
        return count
                && labels.stream()
                        .noneMatch(label -> label.isBlank() || label.length() > MAX_LABEL || label.contains("\n"));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new RuleViolation("item-invalid", "items", message);
        }
    }

    UUID getId() {
        return id;
    }

    String getCode() {
        return code;
    }
}
