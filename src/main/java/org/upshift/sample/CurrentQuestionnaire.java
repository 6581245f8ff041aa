package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/** The questionnaire of the cohort that is on now: its baseline is open, and the participant persona is asked. */
@ApplicationScoped
class CurrentQuestionnaire implements SampleStep {

    private static final int WEEKS_OPEN = 8;
    private static final int WEEKS_TO_POST = 60;
    private static final int WEEKS_TO_ANONYMITY = 80;
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
        var baseline = WaveDraft.days(WaveKind.BASELINE, today.minusWeeks(1), today.plusWeeks(WEEKS_OPEN));
        var afterwards = today.plusWeeks(WEEKS_TO_POST);
        var post = WaveDraft.days(WaveKind.POST, afterwards, afterwards.plusWeeks(2));
        write.write(
                loader,
                cohort,
                new QuestionnaireDraft(
                        "Confidence before and after", null, today.plusWeeks(WEEKS_TO_ANONYMITY), items()),
                List.of(baseline, post));
        var asked = waves.of(cohort).stream()
                .filter(wave -> wave.kind() == WaveKind.BASELINE)
                .map(WaveView::id)
                .findFirst()
                .orElseThrow();
        invite.invite(loader, asked);
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
