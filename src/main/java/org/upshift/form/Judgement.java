package org.upshift.form;

import java.util.List;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** What the rules of a form say of an application. */
public record Judgement(Verdict eligible, List<Finding> findings) {

    static Judgement of(EligibilityRule rule, List<Finding> findings) {
        var verdicts = findings.stream()
                .filter(finding -> finding.kind() == PartKind.ELIGIBILITY)
                .map(Finding::verdict)
                .toList();
        boolean any = rule == EligibilityRule.ANY && !verdicts.isEmpty();
        return new Judgement(any ? Verdict.any(verdicts) : Verdict.all(verdicts), findings);
    }

    public List<Finding> of(PartKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** How many rules of this kind are met. */
    public long met(PartKind kind) {
        return of(kind).stream()
                .filter(finding -> finding.verdict() == Verdict.YES)
                .count();
    }
}
