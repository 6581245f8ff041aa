package org.upshift.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.upshift.history.Entry;

/** All that a programme says at one moment, to be compared with another. */
record ProgrammeWords(Map<String, String> said) {

    static ProgrammeWords of(Programme programme) {
        var said = new LinkedHashMap<String, String>();
        said.put("Title", programme.getTitle());
        said.put("Offered by", programme.getHost());
        said.put("Summary", programme.getSummary());
        said.put("Purpose", programme.getPurpose());
        said.put("Approach", programme.getApproach());
        said.put("Audience", programme.getAudience());
        said.put("Commitment", programme.getCommitment());
        said.put("Days of release", String.valueOf(programme.getCommitmentDays()));
        said.put("Contact", programme.getContact());
        said.put(
                "Eligibility",
                programme.getEligibilityRule() == EligibilityRule.ALL ? "All criteria" : "Any criterion");
        for (var kind : PartKind.values()) {
            said.put(heading(kind), parts(programme, kind));
        }
        return new ProgrammeWords(said);
    }

    /** Notes what is another than before. */
    void after(ProgrammeWords before, Entry entry) {
        said.forEach((what, now) -> entry.changed(what, before.said.get(what), now));
    }

    private static String heading(PartKind kind) {
        return switch (kind) {
            case PARTICIPANT_GAIN -> "What participants gain";
            case ORGANISATION_GAIN -> "What organisations gain";
            case ELIGIBILITY -> "Eligibility criteria";
            case PRIORITY -> "Priority criteria";
            case OUTCOME -> "Learning outcomes";
            case MODULE_TOPIC -> "Module topics";
            case READING -> "Further reading";
            case MAXIM -> "Maxims";
            case PARTNER -> "Partners";
        };
    }

    private static String parts(Programme programme, PartKind kind) {
        return programme.getParts().stream()
                .filter(part -> part.getKind() == kind)
                .sorted(Comparator.comparingInt(ProgrammePart::getPosition))
                .map(part -> part.getTitle()
                        + (part.getBody().isEmpty() ? "" : "\n" + part.getBody())
                        + (part.getLink().isEmpty() ? "" : "\n" + part.getLink()))
                .collect(Collectors.joining("\n"));
    }
}
