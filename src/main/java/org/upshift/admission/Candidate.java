package org.upshift.admission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.people.OrganisationKind;

/**
 * Somebody who can be selected, with all that the rules look at.
 *
 * @param organisation null when the applicant has not said, as are its id and its kind
 * @param eligible whether the rules of eligibility do not say no
 * @param met the criteria that they meet
 * @param score what the panel says
 * @param supported whether everybody supports them who has to sign
 * @param byHand what was set by hand, or null
 */
public record Candidate(
        UUID application,
        String reference,
        String name,
        String email,
        UUID organisationId,
        String organisation,
        OrganisationKind sector,
        SignOffStatus signOff,
        SignOffStatus employer,
        boolean eligible,
        Met met,
        PanelScore score,
        ByHand byHand) {

    /** @param routes the eligibility criteria in words by their ids, {@code priority} in words */
    public record Met(Map<String, String> routes, List<String> priority) {}

    /** @param reason what the letter says to somebody who gets no place; else empty */
    public record ByHand(Outcome outcome, String why, String reason) {}

    public String displayName() {
        return name.isEmpty() ? email : name;
    }

    public boolean supported() {
        return signOff == SignOffStatus.SUPPORTED && (employer == null || employer == SignOffStatus.SUPPORTED);
    }

    boolean isSetTo(Outcome outcome) {
        return byHand != null && byHand.outcome() == outcome;
    }

    Set<String> keys(Limit.Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION -> organisationId == null ? Set.of() : Set.of(organisationId.toString());
            case SECTOR -> sector == null ? Set.of() : Set.of(sector.name());
            case ROUTE -> met.routes().keySet();
        };
    }
}
