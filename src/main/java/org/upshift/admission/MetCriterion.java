package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.Judgement;
import org.upshift.form.Verdict;
import org.upshift.programme.PartKind;

/** A rule of eligibility or priority that an application meets, in the words of the day on which it was judged. */
@Embeddable
record MetCriterion(
        UUID partId, @Enumerated(EnumType.STRING) PartKind kind, String title) {

    static Set<MetCriterion> of(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.YES)
                .map(finding -> new MetCriterion(finding.criterionId(), finding.kind(), finding.title()))
                .collect(Collectors.toSet());
    }
}
