package org.upshift.people;

import java.util.List;

/** What the team says about an organisation: its name, what and where it is, what else it is called, its domains. */
public record OrganisationDetails(
        String name, OrganisationKind kind, Nation nation, List<String> aliases, List<String> domains) {
    public static final int MOST = 50;

    public OrganisationDetails {
        aliases = lines(aliases);
        domains = lines(domains);
    }

    private static List<String> lines(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }
}
