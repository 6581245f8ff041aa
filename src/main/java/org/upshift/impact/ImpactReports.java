package org.upshift.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.impact.ImpactReport.Flow;
import org.upshift.impact.ImpactReport.Subject;
import org.upshift.impact.PublicationQueries.PeopleRow;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.AnswersContent;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/**
 * The one way from answers to a page, a file or JSON. Three SQL statements tell whether all that it is made from is still the same: then it
 * is taken again. Otherwise it is made, with six more, however many have answered.
 */
@ApplicationScoped
public class ImpactReports {

    static final String NOT_ASKED = "This cohort has no questionnaire yet.";
    private static final int KEPT = 50;
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private static final String PAIRED = "paired";
    private static final String PAIRED_LATER = "pairs are counted once all waves are closed";
    private static final String NOT_SAID = "how many were asked is not known";
    private static final String NOBODY_BEFORE = "nobody was asked before the programme";
    private static final String NOT_DATED = "not dated yet";
    private static final String OPEN = "Nothing is shown while a questionnaire can still be answered.";
    private static final String NOT_CLOSED = "No wave of the questionnaire has closed yet.";

    private final Answers answers;
    private final AnswersContent contents;
    private final EnrolmentQueries enrolments;
    private final PublicationQueries publications;
    private final Profiles profiles;
    private final Clock clock;
    private final Cache<ReportKey, ImpactReport> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(KEPT_FOR).build();

    ImpactReports(
            Answers answers,
            AnswersContent contents,
            EnrolmentQueries enrolments,
            PublicationQueries publications,
            Profiles profiles,
            Clock clock) {
        this.answers = answers;
        this.contents = contents;
        this.enrolments = enrolments;
        this.publications = publications;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The report of a cohort under the usual profile. The caller has checked who asks. */
    public ImpactReport of(CohortView cohort) {
        return of(cohort, profiles.usual());
    }

    /** The report of a cohort. The caller has checked who asks. */
    public ImpactReport of(CohortView cohort, Profile profile) {
        Subject subject = new Subject(cohort.id(), cohort.programmeTitle(), cohort.name());
        LocalDate today = LondonTime.today(clock.instant());
        Optional<ReportKey> key = key(subject, today, profile);
        ImpactReport known = key.map(kept::getIfPresent).orElse(null);
        if (known != null) {
            return known;
        }
        ImpactReport made = make(subject, today, profile);
        // What has changed while it was read is in the report and not in the key
        key.filter(before -> key(subject, today, profile).equals(Optional.of(before)))
                .ifPresent(still -> kept.put(still, made));
        return made;
    }

    private Optional<ReportKey> key(Subject subject, LocalDate today, Profile profile) {
        return contents.of(subject.id())
                .map(content ->
                        ReportKey.of(subject, today, profile, content, publications.people(List.of(subject.id()))));
    }

    private ImpactReport make(Subject subject, LocalDate today, Profile profile) {
        int enrolled = profile.count((int) enrolments.countParticipants(subject.id()));
        Optional<CohortAnswers> given = answers.of(subject.id());
        if (given.isEmpty()) {
            Flow nobody = new Flow(enrolled, 0, 0, 0, 0, NOT_DATED, null, Map.of(PAIRED, NOT_ASKED));
            return ImpactReport.of(
                    subject, today, null, null, profile, NOT_ASKED, nobody, List.of(), List.of(), List.of(), List.of());
        }
        List<PeopleRow> earlier =
                withheld(given.get()) == null ? publications.people(List.of(subject.id())) : List.of();
        return report(subject, today, enrolled, given.get(), earlier, profile);
    }

    private static ImpactReport report(
            Subject subject,
            LocalDate today,
            int enrolled,
            CohortAnswers given,
            List<PeopleRow> earlier,
            Profile profile) {
        String withheld = withheld(given);
        Disclosure disclosure = new Disclosure(profile);
        Tally tally = new Tally(given, Earlier.of(earlier));
        return ImpactReport.of(
                subject,
                today,
                given.title(),
                given.provenance(),
                profile,
                withheld,
                flow(enrolled, given, withheld == null ? tally.linked() : Optional.empty(), profile),
                withheld == null
                        ? tally.items().stream()
                                .map(new MoreWaves(tally, disclosure)::of)
                                .toList()
                        : List.of(),
                withheld == null ? tally.counted(disclosure) : List.of(),
                withheld == null ? Quotations.of(given, tally, profile) : List.of(),
                withheld == null ? codes(given, profile) : List.of());
    }

    private static List<ImpactReport.CodeRate> codes(CohortAnswers given, Profile profile) {
        return given.codes().stream()
                .filter(wave -> wave.all() >= profile.percentagesFrom())
                .map(wave -> new ImpactReport.CodeRate(wave.wave(), wave.percent(), wave.share()))
                .toList();
    }

    static String withheld(CohortAnswers given) {
        if (given.waves().stream().anyMatch(WaveView::open)) {
            return OPEN;
        }
        return given.waves().stream().noneMatch(WaveView::closed) ? NOT_CLOSED : null;
    }

    private static Flow flow(int enrolled, CohortAnswers given, Optional<Integer> paired, Profile profile) {
        Optional<WaveView> baseline = wave(given, WaveKind.BASELINE);
        Optional<WaveView> post = wave(given, WaveKind.POST);
        Integer invited = asked(baseline.or(() -> post), profile);
        Integer invitedToPost = asked(post, profile);
        boolean askedBefore = baseline.isPresent() || post.isEmpty();
        Map<String, String> undefined = new TreeMap<>();
        if (invited == null) {
            undefined.put("invited", NOT_SAID);
        }
        if (!askedBefore) {
            undefined.put("baseline", NOBODY_BEFORE);
        }
        if (invitedToPost == null) {
            undefined.put("invitedToPost", NOT_SAID);
        }
        if (paired.isEmpty()) {
            undefined.put(PAIRED, withheld(given) == null ? ItemFigures.NOT_LINKED : PAIRED_LATER);
        }
        return new Flow(
                enrolled,
                invited,
                askedBefore
                        ? (Integer) profile.count(
                                baseline.map(ImpactReports::answered).orElse(0))
                        : null,
                invitedToPost,
                profile.count(post.map(ImpactReports::answered).orElse(0)),
                post.isEmpty() ? NOT_DATED : afterwards(post.get()),
                paired.map(profile::count).orElse(null),
                undefined);
    }

    /** @return null when nobody has said how many */
    private static Integer asked(Optional<WaveView> wave, Profile profile) {
        if (wave.isEmpty()) {
            return 0;
        }
        Integer invited = wave.get().invited();
        return invited == null ? null : (Integer) profile.count(invited);
    }

    private static String afterwards(WaveView post) {
        return post.open() || post.closed()
                ? null
                : "opens on " + LondonTime.date(post.opens().toLocalDate());
    }

    /** By personal link and by an open one. */
    private static int answered(WaveView wave) {
        return wave.answered() + wave.openly();
    }

    private static Optional<WaveView> wave(CohortAnswers given, WaveKind kind) {
        return given.waves().stream().filter(wave -> wave.kind() == kind).findFirst();
    }
}
