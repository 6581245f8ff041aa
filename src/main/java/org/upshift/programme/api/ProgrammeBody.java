package org.upshift.programme.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** Everything that a programme says about itself, with its public cohorts, the newest first. */
public record ProgrammeBody(
        UUID id,
        String slug,
        String title,
        String host,
        String summary,
        String purpose,
        String approach,
        String audience,
        String commitment,
        int commitmentDays,
        String contact,
        EligibilityRule eligibilityRule,
        Map<PartKind, List<PartBody>> parts,
        List<CohortBody> cohorts) {

    static ProgrammeBody of(
            ProgrammeQueries.View view, List<ProgrammeQueries.PartView> parts, List<CohortBody> cohorts) {
        Map<PartKind, List<PartBody>> byKind = parts.stream()
                .collect(Collectors.groupingBy(
                        ProgrammeQueries.PartView::kind,
                        () -> new EnumMap<>(PartKind.class),
                        Collectors.mapping(PartBody::of, Collectors.toList())));
        return new ProgrammeBody(
                view.id(),
                view.slug(),
                view.title(),
                view.host(),
                view.summary(),
                view.purpose(),
                view.approach(),
                view.audience(),
                view.commitment(),
                view.commitmentDays(),
                view.contact(),
                view.eligibilityRule(),
                byKind,
                cohorts);
    }
}
