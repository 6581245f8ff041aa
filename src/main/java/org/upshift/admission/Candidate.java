package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    public record Met(Map<String, String> routes, List<String> priority) {
        static final Met NOTHING = new Met(Map.of(), List.of());
    }

    /** @param reason what the letter says to somebody who gets no place; else empty */
    public record ByHand(Outcome outcome, String why, String reason) {
        /** Tells whether it was set otherwise since; of nothing set it is empty. */
        public static String mark(ByHand set) {
            return set == null
                    ? ""
                    : UUID.nameUUIDFromBytes(
                                    (set.outcome + "/" + set.why + "/" + set.reason).getBytes(StandardCharsets.UTF_8))
                            .toString();
        }
    }

    /** Of what is set by hand. */
    public String mark() {
        return ByHand.mark(byHand);
    }

    public String displayName() {
        return name.isEmpty() ? email : name;
    }

    /** @param words in lower case */
    boolean has(String words) {
        return Stream.of(name, email, organisation == null ? "" : organisation, reference)
                .anyMatch(text -> Typed.lower(text).contains(words));
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
