package org.upshift.access;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.admission.StartApplication;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.Surveys;

/** Two programmes with a cohort each, and somebody for every column of the matrix who belongs to the first. */
@Singleton
class World {
    static final int FOREIGN = 2;

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private final Visitors visitors;
    private final Places places;
    private final StartApplication start;
    private final TakePlace takePlace;
    private final Surveys surveys;
    private final Bookings bookings;
    private final Map<String, UUID> people = new HashMap<>();
    private Map<String, List<String>> parameters;

    World(
            Visitors visitors,
            Places places,
            StartApplication start,
            TakePlace takePlace,
            Surveys surveys,
            Bookings bookings) {
        this.visitors = visitors;
        this.places = places;
        this.start = start;
        this.takePlace = takePlace;
        this.surveys = surveys;
        this.bookings = bookings;
    }

    void populate() {
        if (parameters != null) {
            return;
        }
        var own = places.create();
        var foreign = places.create();
        people.put("applicant", visitors.person("Matrix Applicant"));
        people.put("participant", visitors.person("Matrix Participant"));
        takePlace.take(own.cohort(), people.get("participant"));
        people.put("facilitator", visitors.person("Matrix Facilitator", Role.FACILITATOR, own.cohort()));
        people.put("evaluator", visitors.person("Matrix Evaluator", Role.EVALUATOR, own.cohort()));
        people.put("team", visitors.person("Matrix Team", Role.TEAM, own.programme()));
        people.put("administrator", visitors.person("Matrix Administrator", Role.ADMINISTRATOR, null));
        parameters = new HashMap<>();
        parameters.put("slug", List.of(own.slug(), own.slug(), foreign.slug()));
        var another = draft(visitors.person("Matrix Neighbour"), own.cohort());
        var foreignDraft = draft(visitors.person("Matrix Stranger"), foreign.cohort());
        parameters.put("application", ids(draft(people.get("applicant"), own.cohort()), another, foreignDraft));
        parameters.put("cohort", ids(own.cohort(), own.cohort(), foreign.cohort()));
        parameters.put("kind", List.of("cohort", "cohort", "cohort"));
        parameters.put("record", parameters.get("cohort"));
        var asked = surveys.survey(own.cohort());
        parameters.put(
                "wave",
                ids(
                        asked.baseline(),
                        asked.post(),
                        surveys.survey(foreign.cohort()).baseline()));
        bookSeats(own.cohort(), foreign.cohort());
    }

    private void bookSeats(UUID own, UUID foreign) {
        var session = bookings.session(own);
        var foreignSession = bookings.session(foreign);
        parameters.put("session", ids(session, session, foreignSession));
        parameters.put(
                "booking",
                ids(
                        bookings.booking(people.get("participant"), own, session),
                        bookings.booking(visitors.person("Matrix Neighbour"), own, session),
                        bookings.booking(visitors.person("Matrix Stranger"), foreign, foreignSession)));
    }

    /** The address of a route with the subject's own record (0), the one next to it (1) or a foreign one (2). */
    String path(Route route, String subject, int which) {
        return PARAMETER.matcher(route.path()).replaceAll(match -> {
            var values = parameters.getOrDefault(subject + ":" + match.group(1), parameters.get(match.group(1)));
            return values == null ? UUID.randomUUID().toString() : values.get(which);
        });
    }

    RequestSpecification request(Route route, String subject) {
        UUID person = people.get(subject);
        if (route.isApi()) {
            return (person == null ? io.restassured.RestAssured.given() : visitors.script(person))
                    .contentType(ContentType.JSON)
                    .body(route.method().equals("GET") ? "" : "{}");
        }
        var browser = person == null ? visitors.anyone() : visitors.as(person);
        return route.method().equals("GET") ? browser : browser.contentType("application/x-www-form-urlencoded");
    }

    private UUID draft(UUID person, UUID cohort) {
        return start.start(visitors.actor(person), cohort);
    }

    private static List<String> ids(UUID own, UUID next, UUID foreign) {
        return List.of(own.toString(), next.toString(), foreign.toString());
    }
}
