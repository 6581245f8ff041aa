package org.upshift.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;

@QuarkusTest
class PlacesTest {
    @Inject
    CohortFixture fixture;

    @Inject
    TakePlace takePlace;

    @Inject
    Places places;

    @Inject
    EnrolmentQueries enrolments;

    @Test
    void ofTwentyWhoWantTheLastPlaceExactlyOneGetsIt() {
        var cohort = fixture.openCohort(3);
        takePlace.take(cohort, fixture.person("First"));
        takePlace.take(cohort, fixture.person("Second"));
        var attempts = IntStream.range(0, 20)
                .mapToObj(number -> fixture.person("Rival " + number))
                .<Callable<?>>map(person -> () -> takePlace.take(cohort, person))
                .toList();

        assertThat(Rivals.succeed(attempts, RuleViolation.class)).isEqualTo(1);
        assertThat(fixture.held(cohort)).isEqualTo(3);
        assertThat(enrolments.countParticipants(cohort)).isEqualTo(3);
    }

    @Test
    void whateverHappensThePlacesHeldAreThoseThatSomebodyHas() {
        var random = new Random(42);
        var cohort = fixture.openCohort(4);
        var people = IntStream.range(0, 7)
                .mapToObj(number -> fixture.person("Person " + number))
                .toList();
        var open = new ArrayList<Integer>();
        for (int step = 0; step < 120; step++) {
            var person = people.get(random.nextInt(people.size()));
            attempt(random.nextInt(5), cohort, person, open);

            assertThat((long) fixture.held(cohort))
                    .isEqualTo(open.size() + enrolments.countParticipants(cohort))
                    .isBetween(0L, 4L);
        }
    }

    private void attempt(int action, UUID cohort, UUID person, ArrayList<Integer> open) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                switch (action) {
                    case 0 -> places.hold(cohort);
                    case 1 -> takePlace.take(cohort, person);
                    case 2 -> giveUp(cohort, person);
                    case 3 -> {
                        if (!open.isEmpty()) {
                            places.take(cohort, person);
                        }
                    }
                    default -> {
                        if (!open.isEmpty()) {
                            places.release(cohort);
                        }
                    }
                }
            });
            if (action == 0) {
                open.add(action);
            } else if (action >= 3 && !open.isEmpty()) {
                open.remove(0);
            }
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isIn("no-place-free", "place-taken");
        }
    }

    private void giveUp(UUID cohort, UUID person) {
        if (enrolments.isParticipant(person, cohort)) {
            places.giveUp(cohort, person);
        }
    }

    @Test
    void nobodyHasTwoPlacesInOneCohort() {
        var cohort = fixture.openCohort(3);
        var person = fixture.person("Ada");
        takePlace.take(cohort, person);

        assertThatThrownBy(() -> takePlace.take(cohort, person)).isInstanceOf(RuleViolation.class);
        assertThat(fixture.held(cohort)).isEqualTo(1);
    }

    @Test
    void aPlaceMakesAParticipantUntilItIsGivenUp() {
        var cohort = fixture.openCohort(3);
        var person = fixture.person("Ada Example");
        takePlace.take(cohort, person);

        assertThat(enrolments.isParticipant(person, cohort)).isTrue();
        assertThat(enrolments.allParticipants(cohort))
                .extracting(Participant::displayName)
                .containsExactly("Ada Example");
        assertThat(enrolments.cohortsOf(person, Page.first(5)))
                .extracting(view -> view.id())
                .containsExactly(cohort);

        QuarkusTransaction.requiringNew().run(() -> places.giveUp(cohort, person));

        assertThat(enrolments.isParticipant(person, cohort)).isFalse();
        assertThat(fixture.held(cohort)).isZero();
    }
}
