package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.upshift.mail.Letter;

/** The letters whose words a team can choose, as somebody would get them who does not exist. */
public final class LetterSamples {
    private static final String NAME = "Ada Example";
    private static final String REFERENCE = "ABCD-1234";
    private static final String UNTIL = "3 March 2027, 11:59pm";
    private static final UUID NONE = new UUID(0, 0);

    private LetterSamples() {}

    public record Sample(LetterPart part, String subject, String body) {}

    /** @param programme its title */
    public static List<Sample> of(String programme, LetterWords words, RefusalReasons reasons) {
        String cohort = programme + ", Spring";
        return List.of(
                sample(
                        LetterPart.RECEIVED,
                        ApplicationLetters.received(
                                NAME,
                                cohort,
                                REFERENCE,
                                "Lee Example",
                                "Waiting for your line manager",
                                NONE,
                                own(words, LetterPart.RECEIVED, cohort))),
                sample(
                        LetterPart.OFFER,
                        ApplicationLetters.offerMade(
                                NAME, cohort, UNTIL, false, NONE, own(words, LetterPart.OFFER, cohort))),
                sample(
                        LetterPart.ACCEPTED,
                        ApplicationLetters.offerAccepted(
                                NAME, cohort, NONE, NONE, own(words, LetterPart.ACCEPTED, cohort))),
                sample(
                        LetterPart.RESERVE,
                        ApplicationLetters.reserve(
                                NAME,
                                cohort,
                                REFERENCE,
                                "Reserve, 3rd",
                                UNTIL,
                                Selection.USUAL_DAYS_TO_ANSWER,
                                NONE,
                                own(words, LetterPart.RESERVE, cohort))),
                sample(
                        LetterPart.UNSUCCESSFUL,
                        ApplicationLetters.unsuccessful(
                                NAME,
                                cohort,
                                REFERENCE,
                                reasons.places(),
                                own(words, LetterPart.UNSUCCESSFUL, cohort))));
    }

    private static LetterWords.Own own(LetterWords words, LetterPart part, String cohort) {
        return words.in(part, NAME, cohort, REFERENCE);
    }

    private static Sample sample(LetterPart part, TemplateInstance template) {
        var letter = Letter.of("ada@example.org", "sample", template);
        return new Sample(part, letter.subject(), letter.body());
    }
}
