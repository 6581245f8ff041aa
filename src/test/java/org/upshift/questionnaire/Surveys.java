package org.upshift.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Cohorts that are asked something: three statements before and after, one after, and one question in words. */
@Singleton
public class Surveys {

    public static final String OPENS = "2026-03-02T00:00:00";
    public static final String WHILE_OPEN = "2026-03-05T10:00:00";
    public static final String CLOSES = "2026-03-16T00:00:00";

    private static final int SPARE_SLOT = 9;

    private final CohortFixture cohorts;
    private final Visitors visitors;
    private final TakePlace takePlace;
    private final EntityManager entities;

    Surveys(CohortFixture cohorts, Visitors visitors, TakePlace takePlace, EntityManager entities) {
        this.cohorts = cohorts;
        this.visitors = visitors;
        this.takePlace = takePlace;
        this.entities = entities;
    }

    /** A cohort with a baseline that is open between {@link #OPENS} and {@link #CLOSES} and a post wave later. */
    public record Survey(UUID programme, UUID cohort, UUID questionnaire, UUID baseline, UUID post) {}

    public static List<ItemDraft> items() {
        String theme = "I am confident in my ability to …";
        return List.of(
                ItemDraft.agreement(theme, "think strategically"),
                ItemDraft.agreement(theme, "plan and facilitate"),
                ItemDraft.agreement("", "The programme was relevant").onlyPost(),
                new ItemDraft("advice", "", "What else?", ItemKind.TEXT, 0, 0, 0, List.of(), true, true));
    }

    public Survey survey() {
        return survey(cohorts.openCohort(18));
    }

    public Survey survey(UUID cohort) {
        UUID programme = cohorts.programmeOf(cohort);
        return QuarkusTransaction.requiringNew().call(() -> {
            var questionnaire = new Questionnaire(cohort, "Confidence", null, LocalDate.of(2099, 1, 1));
            entities.persist(questionnaire);
            int position = 0;
            for (var item : ItemCodes.complete(items())) {
                entities.persist(new Item(questionnaire.getId(), position++, item));
            }
            var baseline =
                    new Wave(questionnaire, WaveKind.BASELINE, LocalDateTime.parse(OPENS), LocalDateTime.parse(CLOSES));
            var post = new Wave(
                    questionnaire,
                    WaveKind.POST,
                    LocalDateTime.parse("2026-11-02T00:00:00"),
                    LocalDateTime.parse("2026-11-16T00:00:00"));
            entities.persist(baseline);
            entities.persist(post);
            return new Survey(programme, cohort, questionnaire.getId(), baseline.getId(), post.getId());
        });
    }

    /** A file with responses that was read, with its columns described and nothing stored. */
    public UUID brought(UUID cohort) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var table = Anonymiser.of(
                    Export.of(BroughtFileTest.read(
                            "code,think strategically\na,4\nb,5\n".getBytes(StandardCharsets.UTF_8))),
                    address -> address);
            var brought = new ResponseImport(cohort, table.layout(), 2, Instant.now());
            brought.typed(new ImportForm(Map.of("wave", "POST", "column-1", "item:think-strategically")));
            entities.persist(brought);
            ImportPart.of(brought.getId(), table).forEach(entities::persist);
            return brought.getId();
        });
    }

    /** The item that is answered in words. */
    public UUID item(Survey survey) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Item where questionnaireId = :id and code = 'advice'", UUID.class)
                .setParameter("id", survey.questionnaire())
                .getSingleResult());
    }

    /** Another version of the second item, which means something else; the same one for each call. */
    public UUID version(Survey survey) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var versions = entities.createQuery(
                            "from Item where questionnaireId = :id and code = 'plan-and-facilitate' order by wordingVersion desc",
                            Item.class)
                    .setParameter("id", survey.questionnaire())
                    .getResultList();
            if (versions.size() > 1) {
                return versions.get(0).getId();
            }
            var questionnaire = entities.find(Questionnaire.class, survey.questionnaire());
            questionnaire.nextEdition();
            var next = versions.get(0)
                    .next(
                            SPARE_SLOT,
                            questionnaire.getEdition(),
                            ItemDraft.agreement("I am confident in my ability to …", "plan only")
                                    .withCode("plan-and-facilitate"),
                            true);
            entities.persist(next);
            return next.getId();
        });
    }

    /** Somebody with a place in the cohort, who was asked in the baseline. */
    public UUID invited(Survey survey, String name) {
        UUID person = participant(survey, name);
        QuarkusTransaction.requiringNew().run(() -> entities.persist(new Invitation(survey.baseline(), person)));
        return person;
    }

    public UUID participant(Survey survey, String name) {
        UUID person = visitors.person(name);
        takePlace.take(survey.cohort(), person);
        return person;
    }

    public UUID team(Survey survey) {
        return visitors.person("Team", Role.TEAM, survey.programme());
    }

    public long responses(UUID wave) {
        return count("select count(*) from Response where waveId = :wave", wave);
    }

    public long answered(UUID wave) {
        return count("select count(*) from Invitation where answered = true and waveId = :wave", wave);
    }

    public long remarks(UUID wave) {
        return count("select count(*) from Remark where waveId = :wave", wave);
    }

    public long drafts(UUID wave) {
        return count("select count(*) from Draft where waveId = :wave", wave);
    }

    private long count(String query, UUID wave) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(query, Long.class)
                .setParameter("wave", wave)
                .getSingleResult());
    }
}
