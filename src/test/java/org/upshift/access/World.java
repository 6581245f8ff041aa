package org.upshift.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.upshift.admission.ManagerLinks;
import org.upshift.admission.MovedFiles;
import org.upshift.admission.StartApplication;
import org.upshift.admission.UploadFile;
import org.upshift.booking.CreateCalendarFeed;
import org.upshift.enrolment.TakePlace;
import org.upshift.form.ChangeForm;
import org.upshift.form.Comparison;
import org.upshift.form.Condition;
import org.upshift.form.Criterion;
import org.upshift.form.Declaration;
import org.upshift.form.Form;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.PartKind;
import org.upshift.questionnaire.Surveys;
import org.upshift.review.OpenPanel;

/**
 * Two programmes of two organisations, the first with two cohorts, and somebody for every column of the matrix who belongs to
 * the first cohort.
 */
@Singleton
class World {
    private static final UUID RULE = UUID.nameUUIDFromBytes(new byte[] {7});
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private final Visitors visitors;
    private final Places places;
    private final StartApplication start;
    private final TakePlace takePlace;
    private final Surveys surveys;
    private final Bookings bookings;
    private final Keys keys;
    private final ManagerLinks managers;
    private final CreateCalendarFeed calendars;
    private final DataRequestsAsked requests;
    private final Listed listed;
    private final Commitments commitments;
    private final ChangeForm changeForm;
    private final UploadFile uploadFile;
    private final OpenPanel openPanel;
    private final Map<String, UUID> people = new LinkedHashMap<>();
    private final Map<String, String> signIns = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private String managerLink;
    private final MovedFiles moved;
    private Map<String, List<String>> parameters;

    World(
            Visitors visitors,
            Places places,
            StartApplication start,
            TakePlace takePlace,
            Surveys surveys,
            Bookings bookings,
            Keys keys,
            ManagerLinks managers,
            CreateCalendarFeed calendars,
            DataRequestsAsked requests,
            Listed listed,
            Commitments commitments,
            ChangeForm changeForm,
            UploadFile uploadFile,
            OpenPanel openPanel,
            MovedFiles moved) {
        this.visitors = visitors;
        this.places = places;
        this.start = start;
        this.takePlace = takePlace;
        this.surveys = surveys;
        this.bookings = bookings;
        this.keys = keys;
        this.managers = managers;
        this.calendars = calendars;
        this.requests = requests;
        this.listed = listed;
        this.commitments = commitments;
        this.changeForm = changeForm;
        this.uploadFile = uploadFile;
        this.openPanel = openPanel;
        this.moved = moved;
    }

    /** Another such world, for tests that change it. */
    World another() {
        var other = new World(
                visitors,
                places,
                start,
                takePlace,
                surveys,
                bookings,
                keys,
                managers,
                calendars,
                requests,
                listed,
                commitments,
                changeForm,
                uploadFile,
                openPanel,
                moved);
        other.populate();
        return other;
    }

    void populate() {
        if (parameters != null) {
            return;
        }
        var own = places.create();
        var next = places.another(own);
        var foreign = places.create();
        people.put("applicant", visitors.person("Matrix Applicant"));
        people.put("participant", visitors.person("Matrix Participant"));
        takePlace.take(own.cohort(), people.get("participant"));
        people.put("facilitator", visitors.person("Matrix Facilitator", Role.FACILITATOR, own.cohort()));
        people.put("evaluator", visitors.person("Matrix Evaluator", Role.EVALUATOR, own.cohort()));
        people.put("team", visitors.person("Matrix Team", Role.TEAM, own.programme()));
        people.put("administrator", visitors.person("Matrix Administrator", Role.ADMINISTRATOR, null));
        parameters = new HashMap<>();
        for (var place : List.of(own, next, foreign)) {
            openPanel.open(visitors.actor(people.get("administrator")), place.cohort(), true, 1, null);
            ask(
                    place,
                    "asks for a file",
                    form -> form.with(
                            "statement",
                            Question.required("cv", QuestionKind.FILE, "CV", "Your CV")
                                    .optional()));
        }
        parameters.put("slug", List.of(own.slug(), own.slug(), own.slug(), foreign.slug()));
        parameters.put("cohort", ids(own.cohort(), own.cohort(), next.cohort(), foreign.cohort()));
        parameters.put(
                "application",
                ids(
                        draft(people.get("applicant"), own.cohort()),
                        draft(visitors.person("Matrix Neighbour"), own.cohort()),
                        draft(visitors.person("Matrix Successor"), next.cohort()),
                        draft(visitors.person("Matrix Stranger"), foreign.cohort())));
        parameters.put("question", List.of("cv", "cv", "cv", "cv"));
        parameters.put("key", parameters.get("question"));
        parameters.put("part", List.of("question", "question", "question", "question"));
        parameters.put("criterion", ids(RULE, RULE, RULE, RULE));
        parameters.put("declaration", List.of("matrix", "matrix", "matrix", "matrix"));
        parameters.put("section", List.of("statement", "statement", "statement", "statement"));
        parameters.put("kind", List.of("cohort", "cohort", "cohort", "cohort"));
        parameters.put("record", parameters.get("cohort"));
        var survey = surveys.survey(own.cohort());
        var later = surveys.survey(next.cohort());
        var elsewhere = surveys.survey(foreign.cohort());
        parameters.put("wave", ids(survey.baseline(), survey.post(), later.baseline(), elsewhere.baseline()));
        putQuestionnaires(List.of(survey, survey, later, elsewhere));
        parameters.put("page", List.of("1", "1", "1", "1"));
        parameters.put(
                "import",
                ids(
                        surveys.brought(own.cohort()),
                        surveys.brought(own.cohort()),
                        surveys.brought(next.cohort()),
                        surveys.brought(foreign.cohort())));
        parameters.put(
                "applicationImport",
                ids(
                        moved.draft(own.cohort()),
                        moved.draft(own.cohort()),
                        moved.draft(next.cohort()),
                        moved.draft(foreign.cohort())));
        bookSeats(own.cohort(), next.cohort(), foreign.cohort());
        parameters.put("grant", keys.grants(Role.FACILITATOR, own.cohort(), next.cohort(), foreign.cohort()));
        parameters.put("member", keys.grants(Role.TEAM, own.programme(), own.programme(), foreign.programme()));
        parameters.put("held", keys.grants(Role.FACILITATOR, own.cohort(), next.cohort(), foreign.cohort()));
        parameters.put("seat", keys.grants(Role.TEAM, own.programme(), own.programme(), foreign.programme()));
        var holders = keys.holders(Role.EVALUATOR, own.cohort(), next.cohort(), foreign.cohort());
        parameters.put("person", holders.people());
        parameters.put("personRole", holders.grants());
        var leavers = keys.holders(Role.REVIEWER, own.cohort(), next.cohort(), foreign.cohort());
        parameters.put("leaver", leavers.people());
        parameters.put("leaverRole", leavers.grants());
        parameters.put("organisation", listed.organisations());
        parameters.put("merge", listed.merges());
        parameters.put("provider", List.of("trust"));
        String feed = calendars.create(visitors.person("Matrix Calendar")).value();
        parameters.put("feed", List.of(feed, feed, feed, feed));
        people.forEach((subject, person) -> {
            parameters.put(subject + ":token", keys.tokens(person));
            parameters.put(subject + ":account", keys.accounts(person));
            parameters.put(subject + ":apiAccount", keys.accounts(person));
            parameters.put(subject + ":signIn", keys.signIns(person));
            parameters.put(subject + ":sign-in", keys.signIns(person));
        });
        managerLink = managers.link(own.cohort(), "Matrix Report");
        uploadFile.upload(
                visitors.actor(people.get("applicant")),
                UUID.fromString(parameters.get("application").get(0)),
                "cv",
                "cv.txt",
                "Matrix".getBytes(StandardCharsets.UTF_8));
        for (var place : List.of(own, next, foreign)) {
            ask(place, "added a rule and a declaration", form -> form.with(new Criterion(
                            RULE,
                            PartKind.PRIORITY,
                            "Has said something",
                            true,
                            List.of(new Condition(Comparison.ANSWERED, "statement", ""))))
                    .with(new Declaration("matrix", "All that I say is true", 1)));
        }
        parameters.put(
                "dataRequest",
                ids(
                        requests.ask(people.get("participant")),
                        requests.askIn(own.cohort()),
                        requests.askIn(next.cohort()),
                        requests.askIn(foreign.cohort())));
        parameters.put("dataSection", List.of("identity"));
        parameters.put("rule", List.of("drafts"));
        parameters.put("notice", List.of("privacy"));
        parameters.put("number", List.of("0"));
    }

    private void ask(Places.Place place, String what, UnaryOperator<Form> how) {
        changeForm.change(
                visitors.actor(visitors.person("Matrix Author", Role.TEAM, place.programme())),
                place.cohort(),
                what,
                how);
    }

    private void putQuestionnaires(List<Surveys.Survey> asked) {
        parameters.put(
                "questionnaire",
                ids(asked.stream().map(Surveys.Survey::questionnaire).toArray(UUID[]::new)));
        parameters.put("item", ids(asked.stream().map(surveys::item).toArray(UUID[]::new)));
        parameters.put("version", ids(asked.stream().map(surveys::version).toArray(UUID[]::new)));
    }

    private void bookSeats(UUID own, UUID next, UUID foreign) {
        var session = bookings.session(own);
        var later = bookings.session(next);
        var foreignSession = bookings.session(foreign);
        parameters.put("session", ids(session, session, later, foreignSession));
        parameters.put(
                "material",
                ids(
                        commitments.material(session),
                        commitments.material(session),
                        commitments.material(later),
                        commitments.material(foreignSession)));
        var participant = people.get("participant");
        var neighbour = visitors.person("Matrix Neighbour");
        var successor = visitors.person("Matrix Successor");
        var stranger = visitors.person("Matrix Stranger");
        parameters.put(
                "booking",
                ids(
                        bookings.booking(participant, own, session),
                        bookings.booking(neighbour, own, session),
                        bookings.booking(successor, next, later),
                        bookings.booking(stranger, foreign, foreignSession)));
        parameters.put(
                "guest",
                parameters.get("booking").stream()
                        .map(commitments::guest)
                        .map(UUID::toString)
                        .toList());
        parameters.put(
                "entry",
                ids(
                        commitments.entry(participant, own),
                        commitments.entry(neighbour, own),
                        commitments.entry(successor, next),
                        commitments.entry(stranger, foreign)));
        parameters.put(
                "absence",
                ids(
                        commitments.absence(visitors.person("Matrix Absent"), own, session),
                        commitments.absence(neighbour, own, session),
                        commitments.absence(successor, next, later),
                        commitments.absence(stranger, foreign, foreignSession)));
        parameters.put(
                "catchUp",
                ids(
                        commitments.catchUp(participant, session),
                        commitments.catchUp(neighbour, session),
                        commitments.catchUp(successor, later),
                        commitments.catchUp(stranger, foreignSession)));
        parameters.put(
                "markQuestion",
                ids(
                        commitments.question(participant, session),
                        commitments.question(neighbour, session),
                        commitments.question(successor, later),
                        commitments.question(stranger, foreignSession)));
        parameters.put(
                "meeting",
                ids(
                        commitments.meeting(participant, own),
                        commitments.meeting(neighbour, own),
                        commitments.meeting(successor, next),
                        commitments.meeting(stranger, foreign)));
        parameters.put(
                "participant",
                ids(
                        commitments.completed(participant, own),
                        commitments.completed(neighbour, own),
                        commitments.completed(successor, next),
                        commitments.completed(stranger, foreign)));
        String code = Commitments.code(participant);
        parameters.put("code", List.of(code, code, code, code));
        parameters.put(
                "waiting",
                ids(
                        bookings.waiting(participant, neighbour, own),
                        bookings.waiting(neighbour, participant, own),
                        bookings.waiting(visitors.person("Matrix Waiter"), successor, next),
                        bookings.waiting(visitors.person("Matrix Guest"), stranger, foreign)));
    }

    /**
     * The relations for which this route has a record to ask for: one when nothing in its path tells records apart, and no other
     * cohort when only three records were given.
     */
    List<Relation> relations(Route route) {
        var names = PARAMETER
                .matcher(route.path())
                .results()
                .map(found -> found.group(1))
                .toList();
        if (names.isEmpty()) {
            return List.of(Relation.OWN);
        }
        boolean three = names.stream()
                .anyMatch(name ->
                        parameters.containsKey(name) && parameters.get(name).size() < Relation.values().length);
        return Stream.of(Relation.values())
                .filter(relation -> !three || relation != Relation.OTHER_COHORT)
                .toList();
    }

    /** The address of a route with a record that is so far from the subject. */
    String path(Route route, String subject, Relation relation) {
        return PARAMETER.matcher(route.path()).replaceAll(match -> {
            var values = parameters.getOrDefault(subject + ":" + match.group(1), parameters.get(match.group(1)));
            return values == null
                    ? UUID.randomUUID().toString()
                    : values.get(Math.min(relation.ordinal(), values.size() - 1));
        });
    }

    /** The request of a subject, with all that its browser or script sends. */
    Ask ask(Route route, String subject, Relation relation) {
        var ask = Ask.of(route.method(), path(route, subject, relation));
        if (route.isApi()) {
            var script = people.containsKey(subject) ? ask.with("Authorization", "Bearer " + token(subject)) : ask;
            return route.isUnsafe()
                    ? script.with("Content-Type", "application/json").body("{}")
                    : script;
        }
        var browser = ask.with("Cookie", cookies(subject));
        return route.isUnsafe()
                ? browser.with("Content-Type", "application/x-www-form-urlencoded")
                        .with("X-CSRF-TOKEN", Visitors.CSRF)
                : browser;
    }

    /** Everybody signs in anew from here on: something asked before may have ended what they had. */
    void signInAnew() {
        signIns.clear();
    }

    private String token(String subject) {
        return tokens.computeIfAbsent(subject, name -> visitors.token(people.get(name)));
    }

    private String cookies(String subject) {
        String csrf = visitors.csrfCookieName() + "=" + Visitors.CSRF;
        if (subject.equals("manager")) {
            return csrf + "; " + managers.cookieName() + "=" + managerLink;
        }
        var person = people.get(subject);
        return person == null
                ? csrf
                : csrf + "; " + visitors.cookieName() + "="
                        + signIns.computeIfAbsent(subject, name -> visitors.signIn(person));
    }

    private UUID draft(UUID person, UUID cohort) {
        return start.start(visitors.actor(person), cohort);
    }

    /** One record for each {@link Relation}. */
    private static List<String> ids(UUID... records) {
        return Stream.of(records).map(UUID::toString).toList();
    }
}
