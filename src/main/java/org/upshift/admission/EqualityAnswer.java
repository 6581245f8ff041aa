package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An answer to one equality question by somebody who applied to a cohort. Nothing leads from it to them, nor to their other answers. */
@Entity
class EqualityAnswer {
    @Id
    private UUID id;

    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private EqualityQuestion question;

    private String answer;

    protected EqualityAnswer() {}

    EqualityAnswer(UUID cohort, EqualityQuestion asked, String words) {
        id = UUID.randomUUID();
        cohortId = cohort;
        question = asked;
        answer = words;
    }

    UUID getCohortId() {
        return cohortId;
    }

    EqualityQuestion getQuestion() {
        return question;
    }

    String getAnswer() {
        return answer;
    }
}
