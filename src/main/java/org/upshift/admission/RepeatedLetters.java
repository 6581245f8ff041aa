package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;

/** What letters say in the words of the team is of the programme, so that each of its cohorts has it; but it may speak of an earlier one. */
@Singleton
class RepeatedLetters implements RepeatedPart {
    private final ProgrammeLetterQueries letters;

    RepeatedLetters(ProgrammeLetterQueries letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Preview preview(Repetition repetition) {
        var set = letters.set(repetition.earlier().programmeId()).stream()
                .sorted(Comparator.comparing(ProgrammeLetterQueries.Row::part))
                .toList();
        return set.isEmpty()
                ? Preview.NOTHING
                : Preview.of(
                        new Line(
                                "Letters in your own words",
                                set.stream()
                                        .map(letter -> letter.part().words())
                                        .toList()),
                        set.stream()
                                .map(letter ->
                                        new Text("Letter “" + letter.part().words() + "”", letter.words()))
                                .toList());
    }

    @Override
    public void repeat(Actor actor, UUID cohort, Repetition repetition) {
        // Every cohort of the programme has them
    }
}
