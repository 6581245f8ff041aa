package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;
import org.upshift.web.CountWords;

/**
 * A cohort that is run again is asked the same, as long before, after and between its sessions, with the same reminders. Who was asked, what
 * they answered, keys and links stay behind.
 */
@Singleton
class RepeatedQuestionnaire implements RepeatedPart {
    private final EntityManager entities;
    private final Editions editions;
    private final OpenLinks links;
    private final CopyQuestionnaire copyQuestionnaire;
    private final ArrangeWave arrangeWave;
    private final UsualKeyDate usual;
    private final History history;
    private final Clock clock;

    RepeatedQuestionnaire(
            EntityManager entities,
            Editions editions,
            OpenLinks links,
            CopyQuestionnaire copyQuestionnaire,
            ArrangeWave arrangeWave,
            UsualKeyDate usual,
            History history,
            Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.links = links;
        this.copyQuestionnaire = copyQuestionnaire;
        this.arrangeWave = arrangeWave;
        this.usual = usual;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Preview preview(Repetition repetition) {
        return source(repetition).map(source -> preview(source, repetition)).orElse(Preview.NOTHING);
    }

    @Override
    public void repeat(Actor actor, UUID cohort, Repetition repetition) {
        source(repetition).ifPresent(source -> repeat(actor, cohort, source, repetition));
    }

    private Preview preview(Questionnaire source, Repetition repetition) {
        var waves = waves(source, repetition);
        var items = asked(source);
        var details = new ArrayList<>(List.of(
                CountWords.of(items.size(), "item"),
                "Answers become anonymous on " + LondonTime.date(keysDestroyedOn(source, repetition, waves))));
        waves.stream().filter(RepeatedWave::comes).map(RepeatedWave::coming).forEach(details::add);
        return new Preview(
                List.of(new Line("Questionnaire “" + source.getTitle() + "”", details)),
                waves.stream()
                        .filter(wave -> !wave.comes())
                        .map(RepeatedWave::staying)
                        .toList(),
                texts(source, items, waves));
    }

    private void repeat(Actor actor, UUID cohort, Questionnaire source, Repetition repetition) {
        var waves = waves(source, repetition);
        UUID copy = copyQuestionnaire.copy(actor, cohort, source.getId(), keysDestroyedOn(source, repetition, waves));
        for (var wave : waves) {
            if (wave.comes()) {
                arrangeWave.arrange(actor, copy, null, wave.plan());
            } else {
                history.record(actor.entry("wave-left-behind")
                        .about("questionnaire", copy)
                        .in(cohort)
                        .detail(wave.staying()));
            }
        }
    }

    private Optional<Questionnaire> source(Repetition repetition) {
        return entities.createQuery("from Questionnaire where cohortId = :cohort", Questionnaire.class)
                .setParameter("cohort", repetition.earlier().id())
                .getResultStream()
                .findFirst();
    }

    private List<Item> asked(Questionnaire source) {
        return editions.items(source.getId()).stream().filter(Item::isAsked).toList();
    }

    private List<RepeatedWave> waves(Questionnaire source, Repetition repetition) {
        var waves = entities.createQuery("from Wave where questionnaireId = :id", Wave.class)
                .setParameter("id", source.getId())
                .getResultList();
        return RepeatedWaves.of(waves, repetition, LondonTime.local(clock.instant()));
    }

    /** As long after the last session as it was, but no later than is usual, and once every wave is closed. */
    private LocalDate keysDestroyedOn(Questionnaire source, Repetition repetition, List<RepeatedWave> waves) {
        var before = source.getKeysDestroyedOn();
        var moved = before.plusDays(repetition.daysFrom(before));
        var closing = waves.stream()
                .filter(RepeatedWave::comes)
                .map(wave -> wave.window().closes())
                .map(LocalDateTime::toLocalDate)
                .toList();
        var latest = usual.of(repetition.planned(), closing);
        var earliest = Stream.concat(Stream.of(LondonTime.today(clock.instant()).plusDays(1)), closing.stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var wanted = moved.isAfter(latest) ? latest : moved;
        return wanted.isBefore(earliest) ? earliest : wanted;
    }

    private List<Text> texts(Questionnaire source, List<Item> items, List<RepeatedWave> waves) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text("Title of the questionnaire", source.getTitle()));
        items.forEach(item -> texts.add(new Text("Item “" + item.getWording() + "”", words(item.draft()))));
        waves.stream()
                .filter(RepeatedWave::comes)
                .filter(wave -> wave.plan().kind() == WaveKind.PULSE)
                .forEach(wave -> texts.add(new Text(wave.title(), wave.plan().name())));
        links.ownParts(source.getId())
                .forEach(part -> texts.add(new Text("Question for a code “" + part.wording() + "”", part.wording())));
        return texts;
    }

    private static String words(ItemDraft item) {
        return String.join(
                "\n",
                Stream.concat(Stream.of(item.theme(), item.text(), item.help()), item.labels().stream())
                        .toList());
    }
}
