package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.questionnaire.ImportResponses;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.Waves;
import org.upshift.questionnaire.WriteQuestionnaire;

/** What the leads of the pilot answered before and after: responses that give the published percentages. */
@ApplicationScoped
class PilotQuestionnaire implements SampleStep {

    private static final int REACTION = 1;
    private static final int LEARNING = 2;
    private static final LocalDate BEFORE = LocalDate.of(2022, 9, 19);
    private static final LocalDate AFTER = LocalDate.of(2022, 11, 7);
    private static final LocalDate ANONYMOUS = LocalDate.of(2023, 1, 31);
    private static final String CONFIDENT = "I am confident in my ability to …";
    private static final String LOOKING_BACK = "Looking back";
    private static final String PROVENANCE =
            "Counts are reconstructed from the published percentages: 42% to 92%, 36% to 92% and 36% to 92%. With at most 18 "
                    + "people, 42% can only be 5 of 12, 36% only 4 of 11 or 5 of 14, and 92% only 11 of 12 or 12 of 13. The "
                    + "answers of single respondents are made up to fit these counts: who changed, and so matched pairs, the interval of their "
                    + "change and p values, is illustrative.";

    private static final String BASELINE = """
            respondent_code,think-strategically,plan-and-facilitate,successful-cop
            R0001,4,4,4
            R0002,4,4,4
            R0003,5,5,5
            R0004,4,4,4
            R0005,5,3,3
            R0006,3,3,3
            R0007,3,2,2
            R0008,2,2,2
            R0009,3,3,3
            R0010,2,1,1
            R0011,3,3,3
            R0012,2,,
            """;

    private static final String POST = """
            respondent_code,think-strategically,plan-and-facilitate,successful-cop,relevant,more-effective
            R0001,5,4,4,5,5
            R0002,4,5,5,4,4
            R0003,5,5,5,5,5
            R0004,4,4,4,4,4
            R0005,4,4,4,5,4
            R0006,4,4,4,4,5
            R0007,4,4,4,4,4
            R0008,4,4,4,5,4
            R0009,5,5,5,5,5
            R0010,4,3,3,4,3
            R0011,4,4,4,4,4
            R0012,3,4,4,5,4
            """;

    private static final List<String> QUOTATIONS = List.of(
            "The course has been a wonderful experience and it's helped me gain a deeper insight into the work of the CoPs. "
                    + "I think it should be mandatory for all CoP Leads.",
            "It was a really useful and engaging course. The team ran the sessions extremely well and they were interactive "
                    + "and informative. It was really nice to meet with the other co-leads.");

    private final SampleCohorts cohorts;
    private final ProgrammeQueries programmes;
    private final WriteQuestionnaire write;
    private final ImportResponses responses;
    private final Waves waves;

    PilotQuestionnaire(
            SampleCohorts cohorts,
            ProgrammeQueries programmes,
            WriteQuestionnaire write,
            ImportResponses responses,
            Waves waves) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.write = write;
        this.responses = responses;
        this.waves = waves;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    @Transactional
    public void load() {
        var loader = new Actor(null, "Sample data", "", Map.of(Role.ADMINISTRATOR, Set.of()));
        var cohort = cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT);
        write.write(
                loader,
                cohort,
                new QuestionnaireDraft("Confidence before and after the pilot", PROVENANCE, ANONYMOUS, items()),
                List.of(wave(WaveKind.BASELINE, BEFORE), wave(WaveKind.POST, AFTER)));
        responses.store(loader, wave(cohort, WaveKind.BASELINE), BASELINE, null);
        var post = wave(cohort, WaveKind.POST);
        responses.store(loader, post, POST, null);
        responses.quote(loader, post, "more", QUOTATIONS);
    }

    /** The three outcomes of the programme, each with its item; both opinions are reactions. */
    private List<ItemDraft> items() {
        Map<String, UUID> outcomes = outcomes();
        return List.of(
                ItemDraft.agreement(CONFIDENT, "think strategically")
                        .withCode("think-strategically")
                        .measuring(LEARNING, outcomes.get("Think strategically")),
                ItemDraft.agreement(CONFIDENT, "plan and facilitate the work of the CoP")
                        .withCode("plan-and-facilitate")
                        .measuring(LEARNING, outcomes.get("Plan and facilitate the work of the CoP")),
                ItemDraft.agreement(CONFIDENT, "understand the elements that make a CoP successful")
                        .withCode("successful-cop")
                        .measuring(LEARNING, outcomes.get("Understand the elements that make a CoP successful")),
                ItemDraft.agreement(LOOKING_BACK, "The programme was relevant to the role of a CoP Lead")
                        .withCode("relevant")
                        .onlyPost()
                        .measuring(REACTION, null),
                ItemDraft.agreement(
                                LOOKING_BACK,
                                "I consider myself a more effective CoP Lead having undertaken the programme")
                        .withCode("more-effective")
                        .onlyPost()
                        .measuring(REACTION, null),
                ItemDraft.words(LOOKING_BACK, "What would you like to say about the programme?")
                        .withCode("more"));
    }

    private Map<String, UUID> outcomes() {
        var programme = programmes.programme(UniversityPilotProgramme.SLUG).orElseThrow();
        return programmes.parts(programme.id()).stream()
                .filter(part -> part.kind() == PartKind.OUTCOME)
                .collect(Collectors.toMap(ProgrammeQueries.PartView::title, ProgrammeQueries.PartView::id));
    }

    /** Two weeks. How many of the leads were asked was not published. */
    private static WaveDraft wave(WaveKind kind, LocalDate first) {
        return new WaveDraft(kind, first.atStartOfDay(), first.plusWeeks(2).atStartOfDay(), WaveDraft.NOT_KNOWN);
    }

    private UUID wave(UUID cohort, WaveKind kind) {
        return waves.of(cohort).stream()
                .filter(wave -> wave.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
