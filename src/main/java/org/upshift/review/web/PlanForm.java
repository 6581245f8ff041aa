package org.upshift.review.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.review.PanelView;
import org.upshift.web.Typed;

/** How a panel works. */
public record PlanForm(
        @RestForm String each,
        @RestForm String due,
        @RestForm String names) {
    static final PlanForm USUAL = new PlanForm("2", "", "hidden");

    static PlanForm of(PanelView panel) {
        return new PlanForm(
                Integer.toString(panel.each()), Objects.toString(panel.due(), ""), panel.blind() ? "hidden" : "shown");
    }

    /** Whoever says nothing gets the careful answer. */
    public boolean isBlind() {
        return !"shown".equals(names);
    }

    public boolean isNamed() {
        return !isBlind();
    }

    void requireReadable() {
        var findings = new Findings();
        findings.check(this::number);
        findings.check(this::lastDay);
        findings.throwAny();
    }

    int number() {
        return Typed.number("each", each, "how many reviewers each application has", 1, 10);
    }

    LocalDate lastDay() {
        return due == null || due.isBlank() ? null : Typed.date("due", due, "the last day for reviews");
    }
}
