package org.upshift.admission;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the letters of a programme say to those who get no place.
 *
 * @param places when others came first, {@code limit} when a cap has kept them out
 * @param others what somebody can choose who sets an outcome by hand, besides the four
 */
public record RefusalReasons(
        String places, String limit, String notSupported, String notEligible, List<String> others) {
    public static final RefusalReasons USUAL = new RefusalReasons(
            "There were more applications than places, and others came first by the criteria of the programme.",
            "There were more applications than places, and we can take only so many people from the same group.",
            "Not everybody who has to sign has supported your application.",
            "Your application does not meet the eligibility criteria.",
            List.of());

    public RefusalReasons {
        others = List.copyOf(others);
    }

    String of(Placed placed) {
        return switch (placed.because()) {
            case BY_HAND -> placed.candidate().byHand().reason();
            case LIMIT -> limit;
            case NOT_SUPPORTED -> notSupported;
            case NOT_ELIGIBLE -> notEligible;
            case PLACES, ORDER, FLOOR -> places;
        };
    }

    public List<String> all() {
        return Stream.concat(Stream.of(places, limit, notSupported, notEligible), others.stream())
                .toList();
    }
}
