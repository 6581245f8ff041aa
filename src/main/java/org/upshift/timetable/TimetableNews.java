package org.upshift.timetable;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;

/**
 * Every change of a timetable passes here: whoever is concerned goes along, and a timetable that was released has one version more. A day
 * that moves may give others another number.
 */
@ApplicationScoped
class TimetableNews {
    private final Timetable timetable;
    private final CurrentTimetable current;
    private final TimetableVersions versions;
    private final List<TimetableFollower> followers;

    TimetableNews(
            Timetable timetable,
            CurrentTimetable current,
            TimetableVersions versions,
            @All List<TimetableFollower> followers) {
        this.timetable = timetable;
        this.current = current;
        this.versions = versions;
        this.followers = followers;
    }

    /** What there is to tell, begun before the change. */
    record Telling(CohortView cohort, List<SessionState> before, List<TimetableFollower.Following> followings) {}

    /** @param cancelled the sessions that the change takes out */
    Telling begin(CohortView cohort, List<SessionView> cancelled) {
        timetable.hold(cohort.id());
        var before = current.released(cohort.id());
        return new Telling(
                cohort,
                before,
                followers.stream()
                        .map(follower -> follower.follow(cohort, cancelled))
                        .toList());
    }

    Telling begin(CohortView cohort) {
        return begin(cohort, List.of());
    }

    /** @return the number of the version that this made; 0 when it made none */
    int tell(Actor actor, Telling telling) {
        return tell(actor, telling, "", null);
    }

    int tell(Actor actor, Telling telling, String note, String agreed) {
        var cohort = telling.cohort();
        var after = current.released(cohort.id());
        var difference = TimetableDifference.between(telling.before(), after);
        if (difference.isEmpty()) {
            return 0;
        }
        int version = versions.isReleased(cohort.id()) ? versions.write(actor, cohort.id(), note, agreed, after) : 0;
        var published = new TimetableFollower.Published(cohort, version, note, difference);
        telling.followings().forEach(following -> following.changed(published));
        return version;
    }
}
