package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.questionnaire.InviteParticipants;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.questionnaire.WriteQuestionnaire;

/**
 * The questionnaire of the cohort that is on now: its baseline began before the first module and is still open, and the
 * participant persona is asked.
 */
@ApplicationScoped
class CurrentQuestionnaire implements SampleStep {

    private static final int WEEKS_BEFORE = 2;
    private static final int WEEKS_LEFT = 3;
    private static final int WEEKS_OF_POST = 3;
    private static final int WEEKS_TO_ANONYMITY = 12;
    private static final String CONFIDENT = "I am confident in my ability to …";
    private static final String LOOKING_BACK = "Looking back";

    private final SampleCohorts cohorts;
    private final WriteQuestionnaire write;
    private final InviteParticipants invite;
    private final Waves waves;

    CurrentQuestionnaire(SampleCohorts cohorts, WriteQuestionnaire write, InviteParticipants invite, Waves waves) {
        this.cohorts = cohorts;
        this.write = write;
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
        write.write(
                loader,
                cohort,
                new QuestionnaireDraft(
                        "Confidence before and after",
                        null,
                        WorkingDays.from(post.closes().toLocalDate().plusWeeks(WEEKS_TO_ANONYMITY)),
                        items()),
                List.of(baseline(today), post));
        var asked = waves.of(cohort).stream()
                .filter(wave -> wave.kind() == WaveKind.BASELINE)
                .map(WaveView::id)
                .findFirst()
                .orElseThrow();
        invite.invite(loader, asked);
    }

    /** From before the first module; kept open for the last ones, of whom the participant persona is one. */
    static WaveDraft baseline(LocalDate today) {
        return WaveDraft.days(
                WaveKind.BASELINE,
                WorkingDays.from(RunningCohort.firstModule(today).minusWeeks(WEEKS_BEFORE)),
                WorkingDays.from(today.plusWeeks(WEEKS_LEFT)));
    }

    /** After the celebration. */
    static WaveDraft post(LocalDate today) {
        var first = WorkingDays.from(
                SampleTimetables.celebration(RunningCohort.firstModule(today)).plusDays(1));
        return WaveDraft.days(WaveKind.POST, first, WorkingDays.from(first.plusWeeks(WEEKS_OF_POST)));
    }

    private static List<ItemDraft> items() {
        return List.of(
                ItemDraft.agreement(CONFIDENT, "think strategically"),
                ItemDraft.agreement(CONFIDENT, "plan and facilitate the work of a community of practice"),
                ItemDraft.agreement(CONFIDENT, "understand the elements that make a community of practice successful"),
                ItemDraft.agreement(CONFIDENT, "influence people who do not report to me"),
                ItemDraft.agreement(LOOKING_BACK, "The programme was relevant to my role")
                        .onlyPost(),
                ItemDraft.agreement(LOOKING_BACK, "I consider myself more effective having undertaken the programme")
                        .onlyPost(),
                ItemDraft.words(LOOKING_BACK, "What has changed for you, and what helped?"));
    }
}
