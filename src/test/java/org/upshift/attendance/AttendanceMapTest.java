package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.TestClock;
import org.upshift.booking.CancelReason;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;
import org.upshift.web.XlsxTable;

@QuarkusTest
class AttendanceMapTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    SaveRegister saveRegister;

    @Inject
    TellAbsence tellAbsence;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID first;
    private UUID group;
    private UUID second;
    private UUID third;
    private UUID ana;
    private UUID ben;
    private UUID team;

    @BeforeEach
    void threeModulesOfWhichTwoAreOver() {
        clock.setLondon("2030-02-01T12:00");
        cohort = cohorts.openCohort(20);
        first = timetable.module(cohort, "Planning", "2030-03-05");
        group = timetable.group(cohort, first, "Planning again", "2030-03-06", 20);
        second = timetable.module(cohort, "Building", "2030-04-05");
        third = timetable.module(cohort, "=Leading", "2030-05-07");
        ana = participant("Ana Participant");
        ben = participant("=Ben Participant");
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        tellAbsence.tell(visitors.actor(ben), second, CancelReason.DUTIES, "");
        tellAbsence.tell(visitors.actor(ana), third, CancelReason.DUTIES, "");
        clock.setLondon("2030-04-10T12:00");
        mark(ana, group, Attendance.PRESENT);
        mark(ana, first, Attendance.ABSENT);
        mark(ana, second, Attendance.LATE);
        mark(ben, first, Attendance.ABSENT);
        mark(ben, second, Attendance.ABSENT);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theTableSaysInWordsWhoCameToWhatAndWhoIsAtRisk() {
        String page = visitors.as(team)
                .get("/cohorts/" + cohort + "/attendance")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Missed the last 2 sessions"),
                        containsString("upshift-heat__cell--late\">Late</td>"),
                        containsString("upshift-heat__cell--with-notice\">With notice</td>"),
                        containsString("upshift-heat__cell--away\">Cannot come</td>"),
                        containsString(">1 of 2</td>")))
                .extract()
                .asString();

        assertThat(page.split("scope=\"col\""))
                .as("one column for parallel groups")
                .hasSize(1 + 1 + 3 + 3);
        visitors.as(team).get("/cohorts/" + cohort).then().body(containsString("/cohorts/" + cohort + "/attendance"));
    }

    @Test
    void filesHaveTheSameAndNoFormula() throws Exception {
        visitors.as(team)
                .get("/cohorts/" + cohort + "/attendance/table.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attendance.csv"))
                .body(allOf(
                        containsString("'=Ben Participant,Absent,With notice,To come,0,0,2"),
                        containsString("Ana Participant,Present,Late,Cannot come,2,0,0")));
        byte[] book = visitors.as(team)
                .get("/cohorts/" + cohort + "/attendance/table.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("xl/worksheets/sheet1.xml");
    }

    @Test
    void theApiHasIt() {
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/attendance")
                .then()
                .statusCode(200)
                .body("columns", hasSize(3))
                .body("columns[0].sessions", hasItems(first.toString(), group.toString()))
                .body(
                        "people.find { it.name == 'Ana Participant' }.attendance",
                        equalTo(List.of("PRESENT", "LATE", "AWAY")))
                .body("people.find { it.name == '=Ben Participant' }.risks", hasItem("Missed the last 2 sessions"));
    }

    @Test
    void aRegisterIsAFileForPeopleAndScripts() {
        String files = "/sessions/" + second + "/register/files/register.";
        for (String csv : List.of(
                text(visitors.as(team).get(files + "csv")),
                text(visitors.script(team).get("/api" + files + "csv")))) {
            assertThat(csv)
                    .containsPattern("Ana Participant,[^,]*,No,No,Late,420,Femi Facilitator,\"10 April 2030, midday\",")
                    .containsPattern("'=Ben Participant,[^,]*,No,Yes,Absent,0,Femi Facilitator,");
        }
        isWorkbook("/sessions/" + second + "/register/files/register.xlsx");
        visitors.as(team).get("/sessions/" + second + "/register").then().body(containsString(files + "csv"));
    }

    @Test
    void registersAreListedForScriptsAndInFiles() {
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/registers")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.session", hasItems(first.toString(), group.toString()))
                .body("items[2].name", equalTo("Module 2: Building"))
                .body("items[2].starts", equalTo("2030-04-05T09:30:00"))
                .body("items[2].marked", equalTo(2))
                .body("items[2].came", equalTo(1))
                .body("items[3].marked", equalTo(0));
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/registers?page=2&size=3")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(4));
        String files = "/cohorts/" + cohort + "/registers/files/registers.";
        for (String csv : List.of(
                text(visitors.as(team).get(files + "csv")),
                text(visitors.script(team).get("/api" + files + "csv")))) {
            assertThat(csv)
                    .contains("Module 2: Building,\"5 April 2030, 9:30am\",\"5 April 2030, 4:30pm\",0,2,1,0")
                    .contains("Module 3: =Leading,");
        }
        isWorkbook(files + "xlsx");
        visitors.as(team).get("/cohorts/" + cohort + "/registers").then().body(containsString(files + "csv"));
    }

    @Test
    void standingsWithTheDaysAreAFileForPeopleAndScripts() {
        String file = "/files/days.";
        for (String csv : List.of(
                text(visitors.as(team).get("/cohorts/" + cohort + "/commitment" + file + "csv")),
                text(visitors.script(team).get("/api/cohorts/" + cohort + "/commitments" + file + "csv")))) {
            assertThat(csv).containsPattern("Ana Participant,[^,]*,2,[0-9.]+,10,840,0,0,0,");
        }
        isWorkbook("/cohorts/" + cohort + "/commitment" + file + "xlsx");
        visitors.as(team)
                .get("/cohorts/" + cohort + "/commitment")
                .then()
                .body(containsString("/commitment" + file + "csv"));
    }

    private static String text(Response answer) {
        return answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString(".csv"))
                .extract()
                .asString();
    }

    private void isWorkbook(String path) {
        visitors.as(team)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(XlsxTable.TYPE)
                .header("Content-Disposition", containsString(".xlsx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cohorts/%s/attendance",
                "/cohorts/%s/registers",
                "/cohorts/%s/registers/files/registers.csv",
                "/cohorts/%s/commitment/files/days.csv",
                "/sessions/%2$s/register/files/register.csv",
                "/cohorts/%s/sessions/%s/bookings/files/seats.csv"
            })
    void theNumberOfStatementsDoesNotGrow(String path) {
        Runnable reading = () ->
                visitors.as(team).get(path.formatted(cohort, second)).then().statusCode(200);
        long ofTwo = statements.during(reading);
        participant("Cat Participant");
        timetable.module(cohort, "Growing", "2030-06-05");
        assertThat(statements.during(reading)).isEqualTo(ofTwo);
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private void mark(UUID person, UUID session, Attendance attendance) {
        UUID femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        saveRegister.save(
                visitors.actor(femi), session, List.of(new SaveRegister.Choice(person, attendance, null, null)));
    }
}
