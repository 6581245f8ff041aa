package org.upshift.impact.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.impact.PublicationNames;

/** Published figures have no history of their own: what happens to them stands in that of the cohort. */
@Singleton
class PublicationHistory implements HistorySubjects {
    private final PublicationNames names;

    PublicationHistory(PublicationNames names) {
        this.names = names;
    }

    @Override
    public String kind() {
        return "impact-publication";
    }

    @Override
    public String words() {
        return "a cohort";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.publications(ids).stream()
                .collect(Collectors.toMap(
                        PublicationNames.PublicationName::id,
                        found -> new Subject(
                                found.programmeTitle() + ", " + found.cohortName(),
                                ImpactLinks.report(found.cohortId()))));
    }
}
