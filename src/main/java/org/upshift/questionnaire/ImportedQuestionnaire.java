package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** The questionnaire, items and waves that responses from elsewhere need and that are not there yet. Inside the caller's transaction. */
@ApplicationScoped
class ImportedQuestionnaire {

    private static final int MONTHS_OF_KEYS = 12;
    private static final int MAX_TITLE = 200;

    private final EntityManager entities;
    private final Editions editions;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    ImportedQuestionnaire(EntityManager entities, Editions editions, Jobs jobs, History history, Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    Questionnaire begin(Actor actor, UUID cohort, String title) {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new RuleViolation("title", ImportForm.TITLE, "Enter a title of 200 characters or fewer");
        }
        var keysGo = LondonTime.today(clock.instant()).plusMonths(MONTHS_OF_KEYS);
        var questionnaire = new Questionnaire(cohort, title, null, keysGo);
        entities.persist(questionnaire);
        entities.flush();
        jobs.schedule(DestroyKey.job(questionnaire));
        history.record(actor.entry("questionnaire-created")
                .about("questionnaire", questionnaire.getId())
                .in(cohort)
                .detail("from a file"));
        return questionnaire;
    }

    /** New items are asked where somebody answered them, and items of old also where somebody did now. */
    void add(Questionnaire questionnaire, ImportPlan plan) {
        var made = plan.made().stream()
                .filter(item -> !plan.waves(item.code()).isEmpty())
                .toList();
        var items = editions.items(questionnaire.getId());
        Room.refuseTooMany(items, made.size());
        int edition = made.isEmpty() ? questionnaire.getEdition() : editions.next(questionnaire);
        int slot = Editions.freeSlot(items);
        for (var item : made) {
            var waves = plan.waves(item.code());
            boolean before = waves.contains(WaveKind.BASELINE) || waves.contains(WaveKind.RETROSPECTIVE);
            boolean after = waves.stream().anyMatch(wave -> wave != WaveKind.BASELINE);
            entities.persist(new Item(questionnaire.getId(), slot++, edition, item.askedIn(before, after)));
        }
        entities.flush();
        var byCode = editions.items(questionnaire.getId()).stream()
                .filter(Item::isAsked)
                .collect(Collectors.toMap(Item::getCode, item -> item));
        plan.answered()
                .forEach((wave, codes) -> codes.forEach(code -> byCode.get(code).askedAlsoIn(wave)));
        entities.flush();
    }

    /** The wave of a kind, locked, or null. */
    Wave wave(Questionnaire questionnaire, WaveKind kind) {
        return entities.createQuery("from Wave where questionnaireId = :id and kind = :kind order by opens", Wave.class)
                .setParameter("id", questionnaire.getId())
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Wave plan(Actor actor, Questionnaire questionnaire, WaveKind kind, ImportForm form, BroughtTable table) {
        LocalDate last = form.day(kind);
        LocalDateTime now = LondonTime.local(clock.instant());
        if (last.isAfter(now.toLocalDate())) {
            throw new RuleViolation(
                    "day-to-come",
                    ImportForm.DAY + kind,
                    "This day is still to come. Enter the day of the last answer");
        }
        LocalDateTime closes = List.of(
                        last.plusDays(1).atStartOfDay(), now.withSecond(0).withNano(0))
                .stream()
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        // The days of a file are those of its lines, which may be about several waves
        boolean known = !form.byColumn() && (!form.sideBySide() || kind == WaveKind.POST || form.thoughtBack());
        var told = table.days().first(form.dates());
        LocalDate first = !known || told == null || told.isAfter(last) ? last : told;
        LocalDateTime opens = first.atStartOfDay().isBefore(closes) ? first.atStartOfDay() : closes.minusMinutes(1);
        var wave = new Wave(questionnaire, kind, opens, closes);
        entities.persist(wave);
        entities.flush();
        history.record(actor.entry("wave-planned")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .changed("Opens", null, LondonTime.dateTime(opens))
                .changed("Closes", null, LondonTime.dateTime(closes)));
        return wave;
    }
}
