package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** One of the questions from whose answers people make a code of their own. */
@Entity
class CodePrompt {
    private static final int LONGEST = 200;
    private static final int MOST_SIGNS = 4;

    @Id
    private UUID id;

    private UUID questionnaireId;
    private int position;
    private String wording;

    @Enumerated(EnumType.STRING)
    private CodePart.Kind kind;

    private int length;

    protected CodePrompt() {}

    CodePrompt(UUID questionnaireId, int position, CodePart part) {
        if (part.wording().isBlank() || part.wording().length() > LONGEST) {
            throw new RuleViolation("code-prompt", "wording", "Each question must have 1 to 200 characters");
        }
        if (part.length() < 1 || part.length() > MOST_SIGNS) {
            throw new RuleViolation("code-prompt", "length", "Ask for 1 to 4 letters or digits");
        }
        this.id = UUID.randomUUID();
        this.questionnaireId = questionnaireId;
        this.position = position;
        this.wording = part.wording().strip();
        this.kind = part.kind();
        this.length = part.length();
    }
}
