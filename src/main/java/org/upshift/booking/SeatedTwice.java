package org.upshift.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.booking.StandingQueries.Seated;
import org.upshift.booking.StandingQueries.SeatedElsewhere;
import org.upshift.programme.CohortView;
import org.upshift.timetable.Extent;
import org.upshift.timetable.PlanConcern;
import org.upshift.timetable.SessionState;
import org.upshift.timetable.SessionView;

/**
 * How many people would have to be in two places, by the seats that they have, or get because everyone does; never who. Nobody has to be
 * anywhere in what is over. One SQL statement, and one more where sessions of the cohort meet.
 */
@Singleton
class SeatedTwice implements PlanConcern {
    private static final Page ALL = Page.first(20_000);

    private final StandingQueries standings;
    private final Clock clock;

    SeatedTwice(StandingQueries standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<String>> about(CohortView cohort, List<SessionState> planned) {
        var ahead = planned.stream()
                .filter(state -> clock.instant().isBefore(state.view().endsAt()))
                .toList();
        Map<UUID, List<String>> found = new HashMap<>();
        if (!ahead.isEmpty()) {
            here(ahead).forEach((session, warnings) -> add(found, session, warnings));
            elsewhere(cohort, ahead).forEach((session, warnings) -> add(found, session, warnings));
        }
        return found;
    }

    private static void add(Map<UUID, List<String>> found, UUID session, List<String> warnings) {
        found.computeIfAbsent(session, any -> new ArrayList<>()).addAll(warnings);
    }

    private Map<UUID, List<String>> here(List<SessionState> ahead) {
        Map<SessionState, List<SessionState>> meeting = new HashMap<>();
        for (var one : ahead) {
            var others = ahead.stream()
                    .filter(other -> isAnother(one.view(), other.view()))
                    .toList();
            if (!others.isEmpty()) {
                meeting.put(one, others);
            }
        }
        if (meeting.isEmpty()) {
            return Map.of();
        }
        var ids = meeting.keySet().stream().map(SessionState::id).toList();
        Map<UUID, Set<UUID>> seats = standings.seated(ids).stream()
                .collect(Collectors.groupingBy(
                        Seated::sessionId, Collectors.mapping(Seated::personId, Collectors.toSet())));
        Map<UUID, List<String>> found = new HashMap<>();
        meeting.forEach((one, others) -> found.put(
                one.id(),
                others.stream()
                        .map(other ->
                                words(both(one, other, seats), other.view().name()))
                        .filter(words -> !words.isEmpty())
                        .toList()));
        return found;
    }

    private static boolean isAnother(SessionView one, SessionView other) {
        return !one.choice().equals(other.choice()) && one.overlaps(other);
    }

    private static int both(SessionState one, SessionState other, Map<UUID, Set<UUID>> seats) {
        var there = new HashSet<>(seats.getOrDefault(other.id(), Set.of()));
        if (isToSeatEveryone(other)) {
            there.addAll(seats.getOrDefault(one.id(), Set.of()));
        }
        if (!isToSeatEveryone(one)) {
            there.retainAll(seats.getOrDefault(one.id(), Set.of()));
        }
        return there.size();
    }

    /** Where nobody has a seat yet and everyone gets one. */
    private static boolean isToSeatEveryone(SessionState state) {
        return state.everyone() && state.view().booked() == 0;
    }

    private Map<UUID, List<String>> elsewhere(CohortView cohort, List<SessionState> ahead) {
        var extent = Extent.of(ahead.stream().map(SessionState::view).toList());
        var seats = standings.seatedElsewhere(cohort.id(), extent.from(), extent.to(), ALL);
        Map<UUID, List<String>> found = new HashMap<>();
        for (var state : ahead) {
            var people = new LinkedHashSet<UUID>();
            for (var seat : seats) {
                if (isIn(state, seat) && state.view().overlaps(seat.starts(), seat.ends(), seat.zone())) {
                    people.add(seat.personId());
                }
            }
            if (!people.isEmpty()) {
                found.put(state.id(), List.of(words(people.size(), "a session of another cohort")));
            }
        }
        return found;
    }

    private static boolean isIn(SessionState state, SeatedElsewhere seat) {
        return isToSeatEveryone(state) || state.id().equals(seat.sessionId());
    }

    private static String words(int people, String other) {
        return switch (people) {
            case 0 -> "";
            case 1 -> "1 person also has a seat in " + other + " at the same time";
            default -> people + " people also have a seat in " + other + " at the same time";
        };
    }
}
