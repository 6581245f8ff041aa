package org.upshift.timetable;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.upshift.people.Actor;
import org.upshift.programme.RepeatedPart;
import org.upshift.programme.Repetition;

/** All that comes along with the sessions of a cohort that is run again. */
@Singleton
class RepeatedParts {
    private final List<RepeatedPart> parts;

    RepeatedParts(@All List<RepeatedPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RepeatedPart::order))
                .toList();
    }

    RepeatedPart.Preview preview(Repetition repetition) {
        var previews = parts.stream().map(part -> part.preview(repetition)).toList();
        return new RepeatedPart.Preview(
                all(previews, RepeatedPart.Preview::comes),
                all(previews, RepeatedPart.Preview::stays),
                all(previews, RepeatedPart.Preview::texts));
    }

    void repeat(Actor actor, UUID cohort, Repetition repetition) {
        parts.forEach(part -> part.repeat(actor, cohort, repetition));
    }

    private static <T> List<T> all(List<RepeatedPart.Preview> previews, Function<RepeatedPart.Preview, List<T>> what) {
        return previews.stream().map(what).flatMap(List::stream).toList();
    }
}
