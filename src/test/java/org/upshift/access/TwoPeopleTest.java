package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** A thousand requests of two people at once, mixed on the same connections: each page is that of the one who asked. */
@QuarkusTest
class TwoPeopleTest {
    private static final int REQUESTS = 1000;
    private static final int CONNECTIONS = 10;

    @Inject
    Visitors visitors;

    @Inject
    Places places;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private record Somebody(String name, String signIn) {}

    @Test
    void noPageEverShowsTheOthersName() {
        var place = places.create();
        var people = List.of(somebody("Quilla Firstperson", place), somebody("Zebedee Otherbody", place));
        var pages = List.of(
                "/home",
                "/account/details",
                "/team/programmes",
                "/cohorts/" + place.cohort(),
                "/programmes/" + place.slug(),
                "/nowhere",
                "/api/me/applications",
                "/");
        int each = REQUESTS / CONNECTIONS;
        var faults = IntStream.range(0, CONNECTIONS)
                .parallel()
                .mapToObj(connection -> faults(people, pages, connection * each, each))
                .flatMap(List::stream)
                .toList();
        assertThat(faults).isEmpty();
    }

    private List<String> faults(List<Somebody> people, List<String> pages, int first, int count) {
        var turns = IntStream.range(first, first + count).boxed().toList();
        var asks = turns.stream()
                .map(turn -> ask(pages.get(turn / people.size() % pages.size()), people.get(turn % people.size())))
                .toList();
        try (var wire = new Wire(port)) {
            var answers = wire.ask(asks);
            return IntStream.range(0, count)
                    .filter(i -> {
                        int turn = turns.get(i);
                        var own = people.get(turn % people.size());
                        var other = people.get((turn + 1) % people.size());
                        return !isOf(asks.get(i), answers.get(i), own, other);
                    })
                    .mapToObj(i ->
                            asks.get(i) + " was answered with " + answers.get(i).status())
                    .toList();
        }
    }

    private static boolean isOf(Ask ask, Answer answer, Somebody own, Somebody other) {
        boolean expected = answer.status() == (ask.path().equals("/nowhere") ? 404 : 200);
        boolean named = ask.path().startsWith("/api/") || answer.body().contains("Signed in as " + own.name());
        return expected && named && !answer.body().contains(other.name());
    }

    private static Ask ask(String path, Somebody who) {
        return Ask.of("GET", path).with("Cookie", who.signIn());
    }

    private Somebody somebody(String name, Places.Place place) {
        var person = visitors.personWithAddress(name, "one.of.two." + UUID.randomUUID() + "@example.org");
        visitors.grant(person, Role.TEAM, place.programme());
        return new Somebody(name, visitors.cookieName() + "=" + visitors.signIn(person));
    }
}
