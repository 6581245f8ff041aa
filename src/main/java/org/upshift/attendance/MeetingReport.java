package org.upshift.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.web.CountWords;

/**
 * What a participant says of a community meeting that they convened. Texts are never null.
 *
 * @param minutes how long it lasted, with what was needed to prepare it
 * @param people how many came
 */
public record MeetingReport(LocalDate heldOn, int minutes, String place, int people, String learned) {
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_LEARNED = 4000;
    private static final int MOST_PEOPLE = 100_000;

    /** All that is wrong about it but its day. */
    public void requireComplete() {
        RuleViolations.throwAny(wrong());
    }

    void require(LocalDate today) {
        var wrong = wrong();
        if (heldOn.isAfter(today)) {
            wrong.add(new RuleViolation("meeting-to-come", "heldOn", "The meeting must be in the past, or today"));
        }
        RuleViolations.throwAny(wrong);
    }

    private List<RuleViolation> wrong() {
        var wrong = new ArrayList<RuleViolation>();
        GivenTime.against(minutes).ifPresent(wrong::add);
        text("place", place, LONGEST_PLACE, "Enter where it was, or online", "The place")
                .ifPresent(wrong::add);
        if (people < 0 || people > MOST_PEOPLE) {
            wrong.add(new RuleViolation("people-out-of-range", "people", "Enter how many came, between 0 and 100,000"));
        }
        text("learned", learned, LONGEST_LEARNED, "Enter what was learned", "What was learned")
                .ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<RuleViolation> text(String field, String text, int longest, String missing, String what) {
        if (text.isBlank()) {
            return Optional.of(new RuleViolation(field + "-missing", field, missing));
        }
        return text.strip().length() <= longest
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        field + "-too-long", field, what + " must be " + CountWords.charactersOrFewer(longest)));
    }
}
