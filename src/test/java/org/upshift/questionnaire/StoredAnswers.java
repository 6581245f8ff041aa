package org.upshift.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts answers into the database as they would be after both waves: closed ones, unless a wave is left open. */
@Singleton
public class StoredAnswers {

    public static final String PROVENANCE = "The counts are reconstructed from the published percentages.";
    public static final String QUOTATION = "A wonderful experience";

    private static final LocalDate DESTROYED = LocalDate.of(2100, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(2022, 9, 1);
    private static final LocalDate AFTER = LocalDate.of(2022, 12, 1);
    private static final int WEEK = 7;
    private static final int ASKED = 18;

    private final EntityManager entities;

    StoredAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /** @param choices the answers to one item, one for each respondent in the same order, 0 for none */
    public record Asked(ItemDraft item, int[] baseline, int[] post) {}

    /** The pilot as it was published: three confidence items and two opinions, 12 people. */
    public static List<Asked> pilot() {
        String confident = "I am confident in my ability to …";
        int[] eleven = {5, 4, 4, 4, 4, 4, 4, 5, 5, 4, 4, 3};
        int[] fiveOf12 = {4, 4, 5, 4, 5, 3, 3, 2, 3, 2, 3, 2};
        int[] fourOf11 = {4, 4, 5, 4, 3, 3, 2, 2, 3, 1, 3, 0};
        int[] all = {5, 4, 4, 4, 4, 4, 4, 5, 5, 4, 4, 4};
        return List.of(
                new Asked(item(confident, "think strategically", "think-strategically"), fiveOf12, eleven),
                new Asked(item(confident, "plan and facilitate the work of the CoP", "plan-work"), fourOf11, eleven),
                new Asked(
                        item(confident, "understand the elements that make a CoP successful", "elements"),
                        fourOf11,
                        eleven),
                new Asked(
                        item("", "The programme was relevant to my role", "relevant")
                                .onlyPost(),
                        new int[12],
                        all),
                new Asked(
                        item("", "I am a more effective lead", "more-effective").onlyPost(), new int[12], eleven));
    }

    public static ItemDraft item(String theme, String text, String code) {
        return ItemDraft.agreement(theme, text).withCode(code);
    }

    public void store(UUID cohort, List<Asked> items) {
        store(cohort, items, false);
    }

    public void store(UUID cohort, List<Asked> items, boolean postIsOpen) {
        QuarkusTransaction.requiringNew().run(() -> {
            var questionnaire = new Questionnaire(cohort, "Confidence", PROVENANCE, DESTROYED);
            questionnaire.answeredElsewhere();
            entities.persist(questionnaire);
            for (int i = 0; i < items.size(); i++) {
                entities.persist(new Item(questionnaire.getId(), i, items.get(i).item()));
            }
            var words = new Item(
                    questionnaire.getId(),
                    items.size(),
                    ItemDraft.words("", "What would you tell others?").withCode("advice"));
            entities.persist(words);
            var before = wave(questionnaire, WaveKind.BASELINE, BEFORE, BEFORE.plusDays(WEEK));
            var after = wave(questionnaire, WaveKind.POST, AFTER, postIsOpen ? DESTROYED : AFTER.plusDays(WEEK));
            for (int person = 0; person < items.get(0).post().length; person++) {
                respond(before, person, items.stream().map(Asked::baseline).toList());
                respond(after, person, items.stream().map(Asked::post).toList());
            }
            entities.persist(new Remark(after.getId(), words.getId(), QUOTATION, true));
            entities.persist(new Remark(after.getId(), words.getId(), "Not to be quoted", false));
        });
    }

    /** What people said after the programme of how it had been before, of the first item; 0 for no answer. */
    public void lookBack(UUID cohort, int... answers) {
        QuarkusTransaction.requiringNew().run(() -> {
            var questionnaire = entities.createQuery("from Questionnaire where cohortId = :cohort", Questionnaire.class)
                    .setParameter("cohort", cohort)
                    .getSingleResult();
            var back = wave(questionnaire, WaveKind.RETROSPECTIVE, AFTER, AFTER.plusDays(WEEK));
            for (int person = 0; person < answers.length; person++) {
                respond(back, person, List.of(answers));
            }
        });
    }

    /** What people said so many months after the programme, of the first item; 0 for no answer. */
    public void later(UUID cohort, int months, int... answers) {
        QuarkusTransaction.requiringNew().run(() -> {
            var questionnaire = entities.createQuery("from Questionnaire where cohortId = :cohort", Questionnaire.class)
                    .setParameter("cohort", cohort)
                    .getSingleResult();
            var opens = AFTER.plusMonths(months);
            var wave = wave(questionnaire, WaveKind.FOLLOW_UP, opens, opens.plusDays(WEEK));
            wave.arrange(WaveArrangement.of(
                    new WavePlan(
                            WaveKind.FOLLOW_UP,
                            months,
                            null,
                            null,
                            WaveTiming.days(opens, opens.plusDays(WEEK)),
                            new WaveSettings(false, null, null),
                            false),
                    months,
                    null));
            for (int person = 0; person < answers.length; person++) {
                respond(wave, person, List.of(answers));
            }
        });
    }

    /** One more respondent in every wave, confident throughout. */
    public void another(UUID cohort) {
        for (Wave wave : entities.createQuery("from Wave where cohortId = :cohort", Wave.class)
                .setParameter("cohort", cohort)
                .getResultList()) {
            entities.persist(new Response(
                    wave.getId(), "Another", BEFORE, UUID.randomUUID().toString(), new Short[] {5, 5, 5, 5, 5}));
        }
    }

    private Wave wave(Questionnaire questionnaire, WaveKind kind, LocalDate opens, LocalDate closes) {
        var wave = new Wave(questionnaire, kind, opens.atStartOfDay(), closes.atStartOfDay());
        wave.askedElsewhere(ASKED);
        entities.persist(wave);
        return wave;
    }

    private void respond(Wave wave, int person, List<int[]> answers) {
        var choices = new ArrayList<Short>();
        answers.forEach(answer -> choices.add(answer[person] == 0 ? null : (short) answer[person]));
        if (choices.stream().anyMatch(choice -> choice != null)) {
            entities.persist(new Response(
                    wave.getId(), "R" + person, BEFORE, UUID.randomUUID().toString(), choices.toArray(Short[]::new)));
        }
    }
}
