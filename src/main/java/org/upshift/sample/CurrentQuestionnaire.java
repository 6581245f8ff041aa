package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.questionnaire.ArrangeWave;
import org.upshift.questionnaire.ImportResponses;
import org.upshift.questionnaire.InviteParticipants;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WavePlan;
import org.upshift.questionnaire.WaveSettings;
import org.upshift.questionnaire.WaveTiming;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.questionnaire.WriteQuestionnaire;

/**
 * The questionnaire of the cohort that is on now: its baseline closed before the first module, what people think halfway is asked now, the
 * participant persona among them, and the wave after the programme is dated.
 */
@ApplicationScoped
class CurrentQuestionnaire implements SampleStep {

    private static final int WEEKS_BEFORE = 3;
    private static final int DAYS_OPEN = 7;
    private static final int WEEKS_LEFT = 3;
    private static final int WEEKS_OF_POST = 3;
    private static final int WEEKS_TO_ANONYMITY = 12;
    private static final int ASKED = 8;
    private static final String CONFIDENT = "I am confident in my ability to …";
    private static final String LOOKING_BACK = "Looking back";

    private static final String BASELINE = """
            respondent_code,think-strategically,plan-and-facilitate,successful-community,influence
            C01,3,2,2,3
            C02,4,3,3,3
            C03,2,2,3,2
            C04,4,4,3,4
            C05,3,3,2,2
            C06,5,4,4,3
            C07,3,3,3,4
            C08,2,3,2,3
            """;

    private final SampleCohorts cohorts;
    private final WriteQuestionnaire write;
    private final ImportResponses responses;
    private final ArrangeWave arrange;
    private final InviteParticipants invite;
    private final Waves waves;

    CurrentQuestionnaire(
            SampleCohorts cohorts,
            WriteQuestionnaire write,
            ImportResponses responses,
            ArrangeWave arrange,
            InviteParticipants invite,
            Waves waves) {
        this.cohorts = cohorts;
        this.write = write;
        this.responses = responses;
        this.arrange = arrange;
        this.invite = invite;
        this.waves = waves;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    @Transactional
    public void load() {
        var loader = new Actor(null, "Sample data", "", Map.of(Role.ADMINISTRATOR, Set.of()));
        var today = cohorts.today();
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(today));
        var post = post(today);
        var questionnaire = write.write(
                loader,
                cohort,
                new QuestionnaireDraft(
                        "Confidence before and after",
                        null,
                        WorkingDays.from(post.closes().toLocalDate().plusWeeks(WEEKS_TO_ANONYMITY)),
                        items()),
                List.of(baseline(today), post));
        var before = waves.of(cohort).stream()
                .filter(wave -> wave.kind() == WaveKind.BASELINE)
                .map(WaveView::id)
                .findFirst()
                .orElseThrow();
        responses.store(loader, before, BASELINE, ASKED);
        invite.invite(loader, arrange.arrange(loader, questionnaire, null, halfway(today)));
    }

    /** Over before the first module. */
    static WaveDraft baseline(LocalDate today) {
        var first = WorkingDays.from(RunningCohort.firstModule(today).minusWeeks(WEEKS_BEFORE));
        return new WaveDraft(
                WaveKind.BASELINE,
                first.atStartOfDay(),
                first.plusDays(DAYS_OPEN + 1L).atStartOfDay(),
                ASKED);
    }

    /** Open now. */
    private static WavePlan halfway(LocalDate today) {
        return new WavePlan(
                WaveKind.PULSE,
                0,
                "Halfway",
                null,
                WaveTiming.days(today.minusDays(DAYS_OPEN), WorkingDays.from(today.plusWeeks(WEEKS_LEFT))),
                WaveSettings.NOTHING,
                false);
    }

    /** After the celebration. */
    static WaveDraft post(LocalDate today) {
        var first = WorkingDays.from(
                SampleTimetables.celebration(RunningCohort.firstModule(today)).plusDays(1));
        return WaveDraft.days(WaveKind.POST, first, WorkingDays.from(first.plusWeeks(WEEKS_OF_POST)));
    }

    private static List<ItemDraft> items() {
        return List.of(
                ItemDraft.agreement(CONFIDENT, "think strategically").withCode("think-strategically"),
                ItemDraft.agreement(CONFIDENT, "plan and facilitate the work of a community of practice")
                        .withCode("plan-and-facilitate"),
                ItemDraft.agreement(CONFIDENT, "understand the elements that make a community of practice successful")
                        .withCode("successful-community"),
                ItemDraft.agreement(CONFIDENT, "influence people who do not report to me")
                        .withCode("influence"),
                ItemDraft.agreement(LOOKING_BACK, "The programme was relevant to my role")
                        .onlyPost(),
                ItemDraft.agreement(LOOKING_BACK, "I consider myself more effective having undertaken the programme")
                        .onlyPost(),
                ItemDraft.words(LOOKING_BACK, "What has changed for you, and what helped?"),
                ItemDraft.agreement("Halfway", "I can use what I learn in my own community")
                        .onlyPulse(),
                ItemDraft.words("Halfway", "What would make the rest of the programme more useful to you?")
                        .onlyPulse());
    }
}
