package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a signatory said, and as whom. */
@Embeddable
class Signature {
    private String statement = "";
    private String conditions = "";
    private String signedName = "";
    private String signedPost = "";
    private Instant decidedAt;
    private Instant doubtedAt;

    @Enumerated(EnumType.STRING)
    private DoubtedBy doubtedBy;

    Signature() {}

    Signature(Decision decision, Instant now) {
        statement = Typed.text(decision.statement());
        conditions = Typed.text(decision.conditions());
        signedName = Typed.line(decision.name());
        signedPost = Typed.line(decision.post());
        decidedAt = now;
    }

    /** The first who doubts it is kept. */
    void doubt(DoubtedBy who, Instant now) {
        if (doubtedAt == null) {
            doubtedBy = who;
            doubtedAt = now;
        }
    }

    void forgetName() {
        signedName = "";
        signedPost = "";
    }

    void forgetWords() {
        statement = "";
        conditions = "";
    }

    boolean isDoubted() {
        return doubtedAt != null;
    }

    String getConditions() {
        return conditions;
    }

    String getSignedName() {
        return signedName;
    }

    /** "Lee Hartnell, Head of service" */
    String getSigned() {
        return signedPost.isEmpty() ? signedName : signedName + ", " + signedPost;
    }
}
