package org.upshift.attendance.web;

import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;

/** A decision of the team with what it says about it. */
record YesNoForm(@RestForm String decision, @RestForm String remark) {
    static final YesNoForm EMPTY = new YesNoForm("", "");

    YesNoForm {
        decision = decision == null ? "" : decision;
        remark = remark == null ? "" : remark;
    }

    boolean yes() {
        if (!decision.equals("yes") && !decision.equals("no")) {
            throw new RuleViolation("decision-missing", "decision", "Select yes or no");
        }
        return decision.equals("yes");
    }
}
