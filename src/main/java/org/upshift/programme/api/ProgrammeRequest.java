package org.upshift.programme.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeText;

/** What a programme is to say; {@code slug} only counts when it is new. Texts and lists that are left out are empty. */
public record ProgrammeRequest(
        @Size(max = 80, message = "Slug must be 80 characters or fewer")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Slug must only have lower case letters, numbers and single hyphens between them")
        String slug,

        @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter a host") @Size(max = 200, message = "Host must be 200 characters or fewer")
        String host,

        @NotBlank(message = "Enter a summary") @Size(max = 1000, message = "Summary must be 1,000 characters or fewer")
        String summary,

        @Size(max = 8000, message = "Purpose must be 8,000 characters or fewer")
        String purpose,

        @Size(max = 8000, message = "Approach must be 8,000 characters or fewer")
        String approach,

        @Size(max = 4000, message = "Audience must be 4,000 characters or fewer")
        String audience,

        @Size(max = 4000, message = "Commitment must be 4,000 characters or fewer")
        String commitment,

        @Min(value = 0, message = "Commitment days must be 0 or more")
        @Max(value = 366, message = "Commitment days must be 366 or fewer")
        int commitmentDays,

        @Size(max = 500, message = "Contact must be 500 characters or fewer")
        String contact,

        EligibilityRule eligibilityRule,
        Map<PartKind, List<@NotNull(message = "An entry must not be null") @Valid PartBody>> parts) {

    String requiredSlug() {
        if (slug == null) {
            throw new RuleViolation("slug-missing", "slug", "Enter a slug");
        }
        return slug;
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
                commitmentDays,
                text(contact),
                eligibilityRule == null ? EligibilityRule.ANY : eligibilityRule,
                partTexts());
    }

    private Map<PartKind, List<ProgrammeText.Part>> partTexts() {
        var texts = new EnumMap<PartKind, List<ProgrammeText.Part>>(PartKind.class);
        if (parts != null) {
            parts.forEach((kind, list) -> texts.put(
                    kind,
                    list == null ? List.of() : list.stream().map(PartBody::text).toList()));
        }
        return texts;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
