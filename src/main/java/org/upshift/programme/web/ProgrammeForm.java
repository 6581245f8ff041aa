package org.upshift.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries.PartView;
import org.upshift.programme.ProgrammeQueries.View;
import org.upshift.programme.ProgrammeText;
import org.upshift.programme.ProgrammeText.Part;

/** What a programme says about itself, as it is typed; {@code version} is the one that was read, empty for a new programme. */
record ProgrammeForm(
        @RestForm String version,

        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @RestForm
        @NotBlank(message = "Enter an address")
        @Size(max = 80, message = "Address must be 80 characters or fewer")
        @Pattern(
                regexp = "\\s*|[a-z0-9]+(-[a-z0-9]+)*",
                message = "Address must only have lower case letters, numbers and single hyphens between them")
        String slug,

        @RestForm
        @NotBlank(message = "Enter who offers the programme")
        @Size(max = 200, message = "Who offers it must be 200 characters or fewer")
        String host,

        @RestForm
        @NotBlank(message = "Enter a summary")
        @Size(max = 1000, message = "Summary must be 1,000 characters or fewer")
        String summary,

        @RestForm @Size(max = 8000, message = "What it is for must be 8,000 characters or fewer")
        String purpose,

        @RestForm @Size(max = 8000, message = "How it works must be 8,000 characters or fewer")
        String approach,

        @RestForm @Size(max = 4000, message = "Who it is for must be 4,000 characters or fewer")
        String audience,

        @RestForm String eligibility,

        @RestForm @NotNull(message = "Select how many of the criteria must be met")
        String eligibilityRule,

        @RestForm String priority,
        @RestForm String participantGains,
        @RestForm String organisationGains,

        @RestForm @Size(max = 4000, message = "What participants commit to must be 4,000 characters or fewer")
        String commitment,

        @RestForm
        @NotBlank(message = "Enter the days of release, 0 if none")
        @Pattern(
                regexp = "\\s*|\\s*([0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])\\s*",
                message = "Days of release must be a number between 0 and 366")
        String commitmentDays,

        @RestForm String topics,
        @RestForm String outcomes,
        @RestForm String maxims,
        @RestForm String reading,
        @RestForm String partners,

        @RestForm @Size(max = 500, message = "Contact must be 500 characters or fewer")
        String contact) {

    static final ProgrammeForm EMPTY =
            new ProgrammeForm("", "", "", "", "", "", "", "", "", "ANY", "", "", "", "", "", "", "", "", "", "", "");

    static ProgrammeForm of(View view, int version, List<PartView> parts) {
        var sheet = ProgrammeSheet.of(view, parts, List.of());
        return new ProgrammeForm(
                String.valueOf(version),
                view.title(),
                view.slug(),
                view.host(),
                view.summary(),
                view.purpose(),
                view.approach(),
                view.audience(),
                PartLines.ofLines(sheet.eligibility()),
                view.eligibilityRule().name(),
                PartLines.ofLines(sheet.priority()),
                PartLines.ofLines(sheet.participantGains()),
                PartLines.ofLines(sheet.organisationGains()),
                view.commitment(),
                String.valueOf(view.commitmentDays()),
                PartLines.ofBlocks(sheet.topics()),
                PartLines.ofLines(sheet.outcomes()),
                PartLines.ofLines(sheet.parts().get(PartKind.MAXIM)),
                PartLines.ofLinks(sheet.reading()),
                PartLines.ofBlocks(sheet.partners()),
                view.contact());
    }

    public boolean isAnyOf() {
        return "ANY".equals(eligibilityRule);
    }

    public boolean isAllOf() {
        return "ALL".equals(eligibilityRule);
    }

    /** The version that the text was written over, or null. */
    Integer basedOn() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    ProgrammeText text() {
        return new ProgrammeText(
                title.strip(),
                host.strip(),
                summary.strip(),
                text(purpose),
                text(approach),
                text(audience),
                text(commitment),
                Integer.parseInt(commitmentDays.strip()),
                text(contact),
                isAllOf() ? EligibilityRule.ALL : EligibilityRule.ANY,
                parts());
    }

    private Map<PartKind, List<Part>> parts() {
        var parts = new EnumMap<PartKind, List<Part>>(PartKind.class);
        parts.put(PartKind.ELIGIBILITY, PartLines.lines("eligibility", eligibility));
        parts.put(PartKind.PRIORITY, PartLines.lines("priority", priority));
        parts.put(PartKind.PARTICIPANT_GAIN, PartLines.lines("participantGains", participantGains));
        parts.put(PartKind.ORGANISATION_GAIN, PartLines.lines("organisationGains", organisationGains));
        parts.put(PartKind.MODULE_TOPIC, PartLines.blocks("topics", topics));
        parts.put(PartKind.OUTCOME, PartLines.lines("outcomes", outcomes));
        parts.put(PartKind.MAXIM, PartLines.lines("maxims", maxims));
        parts.put(PartKind.READING, PartLines.links("reading", reading));
        parts.put(PartKind.PARTNER, PartLines.blocks("partners", partners));
        return parts;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
