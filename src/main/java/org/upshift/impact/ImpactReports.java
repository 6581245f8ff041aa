package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.impact.ImpactReport.Flow;
import org.upshift.impact.ImpactReport.Profile;
import org.upshift.impact.ImpactReport.Subject;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.Quotation;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/** The one way from answers to a page, a file or JSON. Five SQL statements, however many have answered. */
@ApplicationScoped
public class ImpactReports {

    private static final int LOWEST_MINIMUM = 5;
    private static final String EXTERNAL = "external";
    private static final String NOT_ASKED = "This cohort has no questionnaire yet.";
    private static final String OPEN = "Nothing is shown while a questionnaire can still be answered.";
    private static final String NOT_CLOSED = "No wave of the questionnaire has closed yet.";

    private final Answers answers;
    private final EnrolmentQueries enrolments;
    private final Clock clock;
    private final Disclosure disclosure;

    ImpactReports(
            Answers answers,
            EnrolmentQueries enrolments,
            Clock clock,
            @ConfigProperty(name = "upshift.impact.minimum") int minimum) {
        if (minimum < LOWEST_MINIMUM) {
            throw new IllegalArgumentException("upshift.impact.minimum is " + minimum + ", but fewer than "
                    + LOWEST_MINIMUM + " people are too few");
        }
        this.answers = answers;
        this.enrolments = enrolments;
        this.clock = clock;
        this.disclosure = new Disclosure(minimum);
    }

    /** The report of a cohort. The caller has checked who asks. */
    public ImpactReport of(CohortView cohort) {
        Subject subject = new Subject(cohort.id(), cohort.programmeTitle(), cohort.name());
        LocalDate today = LondonTime.today(clock.instant());
        long enrolled = enrolments.countParticipants(cohort.id());
        Optional<CohortAnswers> given = answers.of(cohort.id());
        if (given.isEmpty()) {
            Flow nobody = new Flow(enrolled, 0, 0, 0, 0, null);
            return new ImpactReport(subject, today, null, null, profile(), NOT_ASKED, nobody, List.of(), List.of());
        }
        return report(subject, today, enrolled, given.get());
    }

    private ImpactReport report(Subject subject, LocalDate today, long enrolled, CohortAnswers given) {
        String withheld = withheld(given);
        Tally tally = new Tally(given);
        return new ImpactReport(
                subject,
                today,
                given.title(),
                given.provenance(),
                profile(),
                withheld,
                flow(enrolled, given, withheld == null ? tally.linked() : Optional.empty()),
                withheld == null
                        ? tally.items().stream().map(disclosure::release).toList()
                        : List.of(),
                withheld == null && disclosure.allows(tally.lastResponses()) ? quotations(given) : List.of());
    }

    private Profile profile() {
        return new Profile(EXTERNAL, disclosure.minimum());
    }

    private static String withheld(CohortAnswers given) {
        if (given.waves().stream().anyMatch(WaveView::open)) {
            return OPEN;
        }
        return given.waves().stream().noneMatch(WaveView::closed) ? NOT_CLOSED : null;
    }

    /** In alphabetical order, which says nothing of who came first. */
    private static List<String> quotations(CohortAnswers given) {
        return given.quotations().stream().map(Quotation::text).sorted().toList();
    }

    private static Flow flow(long enrolled, CohortAnswers given, Optional<Integer> paired) {
        Optional<WaveView> baseline = wave(given, WaveKind.BASELINE);
        Optional<WaveView> post = wave(given, WaveKind.POST);
        return new Flow(
                enrolled,
                baseline.or(() -> post).map(WaveView::invited).orElse(0),
                baseline.map(WaveView::answered).orElse(0),
                post.map(WaveView::invited).orElse(0),
                post.map(WaveView::answered).orElse(0),
                paired.orElse(null));
    }

    private static Optional<WaveView> wave(CohortAnswers given, WaveKind kind) {
        return given.waves().stream().filter(wave -> wave.kind() == kind).findFirst();
    }
}
