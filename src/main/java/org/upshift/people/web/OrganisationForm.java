package org.upshift.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Nation;
import org.upshift.people.OrganisationDetails;
import org.upshift.people.OrganisationKind;
import org.upshift.people.OrganisationQueries;

/** What the team types about an organisation; other names and domains one per line. */
record OrganisationForm(
        @RestForm
        @NotBlank(message = "Enter the name of the organisation")
        @Size(max = 200, message = "Name must be 200 characters or fewer")
        String name,

        @RestForm String kind,
        @RestForm String nation,

        @RestForm @Size(max = 10_000, message = "Other names must be 10,000 characters or fewer")
        String aliases,

        @RestForm @Size(max = 10_000, message = "Domains must be 10,000 characters or fewer")
        String domains,

        @RestForm String version) {
    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "", "", "");

    static OrganisationForm of(OrganisationQueries.Row row, List<String> aliases, List<String> domains, int version) {
        return new OrganisationForm(
                row.name(),
                row.isProposed() ? "" : row.kind().name(),
                row.nation() == null ? "" : row.nation().name(),
                String.join("\n", aliases),
                String.join("\n", domains),
                String.valueOf(version));
    }

    OrganisationDetails details() {
        return new OrganisationDetails(name, asKind(), asNation(), lines(aliases), lines(domains));
    }

    public boolean isKind(OrganisationKind one) {
        return one.name().equals(kind);
    }

    public boolean isNation(Nation one) {
        return one.name().equals(nation);
    }

    Integer asVersion() {
        try {
            return version == null || version.isBlank() ? null : Integer.valueOf(version);
        } catch (NumberFormatException tampered) {
            throw new RuleViolation("version-unreadable", "This form is damaged. Open the page again");
        }
    }

    private OrganisationKind asKind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(this::isKind)
                .findFirst()
                .orElse(null);
    }

    private Nation asNation() {
        return Arrays.stream(Nation.values()).filter(this::isNation).findFirst().orElse(null);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
