package org.upshift.admission.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Decision;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/**
 * @param question the one that was on the page, which tells when another link was opened in the same browser
 * @param terms the hash of what the page asked for
 */
record DecisionForm(
        @RestForm String question,
        @RestForm String terms,
        @RestForm String support,

        @RestForm @Size(max = 2000, message = "Your statement must be 2,000 characters or fewer")
        String comment,

        @RestForm @Size(max = 2000, message = "Your conditions must be 2,000 characters or fewer")
        String conditions,

        @RestForm @Size(max = 200, message = "Name must be 200 characters or fewer")
        String signedName,

        @RestForm @Size(max = 200, message = "Post must be 200 characters or fewer")
        String signedPost) {
    static final DecisionForm EMPTY = new DecisionForm("", "", null, "", "", "", "");

    DecisionForm {
        comment = comment == null ? null : comment.replace("\r\n", "\n");
        conditions = conditions == null ? null : conditions.replace("\r\n", "\n");
    }

    public boolean isSupporting() {
        return "yes".equals(support);
    }

    public boolean isRefusing() {
        return "no".equals(support);
    }

    public boolean isDisowning() {
        return "not-mine".equals(support);
    }

    DecisionForm undecided() {
        return new DecisionForm(question, terms, null, comment, conditions, signedName, signedPost);
    }

    /** Whoever says that it is not for them signs nothing. */
    Decision decision() {
        var missing = new ArrayList<RuleViolation>();
        if (!isSupporting() && !isRefusing() && !isDisowning()) {
            missing.add(new RuleViolation("answer-missing", "support", "Choose whether you support the application"));
        }
        if (isRefusing() && isBlank(comment)) {
            missing.add(new RuleViolation("comment-missing", "comment", "Say why you do not support the application"));
        }
        if (!isDisowning() && isBlank(signedName)) {
            missing.add(new RuleViolation("name-missing", "signedName", "Type your full name"));
        }
        if (!isDisowning() && isBlank(signedPost)) {
            missing.add(new RuleViolation("post-missing", "signedPost", "Type your post, such as Head of service"));
        }
        RuleViolations.throwAny(missing);
        return new Decision(choice(), comment, conditions, signedName, signedPost, terms == null ? "" : terms);
    }

    private Decision.Choice choice() {
        if (isDisowning()) {
            return Decision.Choice.NOT_MY_REPORT;
        }
        return isSupporting() ? Decision.Choice.SUPPORT : Decision.Choice.REFUSE;
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
