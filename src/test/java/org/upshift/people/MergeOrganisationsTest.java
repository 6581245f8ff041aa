package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;

/** Two organisations that turn out to be one. */
@QuarkusTest
class MergeOrganisationsTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    Organisations organisations;

    @Inject
    IntroduceMyself introduce;

    @Inject
    PersonQueries people;

    @Inject
    EntityManager entities;

    private String mark;
    private UUID team;
    private UUID kept;
    private UUID gone;
    private UUID ana;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        mark = "M" + UUID.randomUUID().toString().substring(0, 8);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        kept = enter(mark + " University Hospitals", mark + " UH");
        gone = enter(mark + " Univ Hosp", mark + " Old Name");
        ana = visitors.person("Ana " + mark);
        introduce.introduce(ana, "Ana " + mark, mark + " Univ Hosp");
    }

    @Test
    void peopleAndNamesMoveAndUndoPutsThemBack() {
        String preview = "/team/merges/preview?subject=ORGANISATION&kept=" + kept + "&gone=" + gone;
        visitors.as(team)
                .get(preview)
                .then()
                .statusCode(200)
                .body(
                        containsString("1 person"),
                        containsString("1 other name"),
                        containsString(mark + " Old Name"),
                        not(containsString("Ana " + mark)));
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        visitors.as(admin).get(preview).then().body(containsString("Ana " + mark));
        String merged = post(
                        "/team/merges",
                        Map.of("subject", "ORGANISATION", "kept", kept.toString(), "gone", gone.toString()))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        merged = merged.substring(merged.indexOf("/team/"));
        assertThat(organisationOf(ana)).isEqualTo(mark + " University Hospitals");
        for (String name : List.of(mark + " Univ Hosp", mark + " old name", mark + " UH", gone.toString())) {
            assertThat(meant(name)).as(name).isEqualTo(kept);
        }
        visitors.as(team).get("/team/organisations?q=" + mark).then().body(not(containsString(mark + " Univ Hosp")));

        var bo = visitors.person("Bo");
        introduce.introduce(bo, "Bo", mark + " Univ Hosp");
        post(merged + "/undo", Map.of()).then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo(mark + " Univ Hosp");
        assertThat(organisationOf(bo)).isEqualTo(mark + " University Hospitals");
        assertThat(meant(mark + " Old Name")).isEqualTo(gone);
    }

    @Test
    void aProposalIsMergedWithTheOneThatItIs() {
        String typed = mark + " Universty Hospitals";
        post(
                        visitors.person("Cy"),
                        "/account/details",
                        Map.of(
                                "name",
                                "Cy",
                                "organisation",
                                typed,
                                "organisationAsked",
                                typed,
                                "organisationChoice",
                                "new"))
                .then()
                .statusCode(303);
        var proposal = meant(typed);
        String page = "/team/merges/another?subject=ORGANISATION&one=" + proposal;
        visitors.as(team).get(page).then().statusCode(200);
        var form = Map.of("subject", "ORGANISATION", "one", proposal.toString(), "other", mark);
        post("/team/merges/another", form)
                .then()
                .statusCode(422)
                .body(containsString("Write the whole name"), containsString("value=\"" + mark + "\""));
        post(
                        "/team/merges/another",
                        Map.of("subject", "ORGANISATION", "one", proposal.toString(), "other", mark + " uh"))
                .then()
                .statusCode(303)
                .header("Location", containsString("kept=" + kept + "&gone=" + proposal));
    }

    @Test
    void aNameOfOneThatIsAnotherNameOfTheOtherIsACandidate() {
        enter(mark + " Twin", mark + " Double");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.persist(Organisation.listed(mark + " Double", java.time.Instant.EPOCH)));
        visitors.as(team)
                .get("/team/merges/duplicates")
                .then()
                .statusCode(200)
                .body(containsString(mark + " Twin"), containsString("A name of one is another name of the other"));
        visitors.script(team).get("/api/merges/candidates").then().body("oneName", hasItem(mark + " Twin"));
    }

    /** A feature that keeps something about a person says how it moves, or why it stays, before it can be merged by mistake. */
    @Test
    void everyColumnThatLeadsToAPersonOrAnOrganisationIsThoughtOf() {
        var moves = Set.of(
                "absence.person_id",
                "access_token.person_id",
                "answering_link.person_id",
                "application.applicant_id",
                "attendance_mark.person_id",
                "booking.person_id",
                "calendar_feed.person_id",
                "catch_up.person_id",
                "certificate.person_id",
                "commitment_warning.person_id",
                "community_meeting.person_id",
                "data_hold.person_id",
                "data_request.person_id",
                "enrolment.person_id",
                "invitation.person_id",
                "ledger_entry.person_id",
                "mark_question.person_id",
                "organisation.merged_into",
                "organisation_alias.organisation_id",
                "organisation_domain.organisation_id",
                "person.merged_into",
                "person.organisation_id",
                "provider_account.person_id",
                "review.reviewer_id",
                "role_grant.person_id",
                "seat_request.person_id",
                "session_facilitator.person_id",
                "session_reminder.person_id",
                "text_decision.person_id",
                "waiting_entry.person_id");
        var stays = Set.of(
                // Ended by the merge
                "sign_in.person_id",
                // Whoever is kept signs in with the second factor of their own
                "second_factor.person_id",
                "recovery_code.person_id",
                // An address stays with the record that had it, and both lead to the one who is kept
                "former_address.person_id",
                "email_change.person_id",
                // Typed in a sign-in that the merge ends, for ten minutes
                "kept_form.person_id",
                // Says to which record a letter went, so that no second one goes there on that day
                "review_reminder.reviewer_id",
                // Says who proposed it, and counts towards their limit
                "organisation.proposed_by");
        var known = new TreeSet<>(moves);
        known.addAll(stays);
        assertThat(columnsThatLeadToThem())
                .as("columns to be thought of in a merge")
                .isSubsetOf(known);
    }

    @SuppressWarnings("unchecked")
    private Set<String> columnsThatLeadToThem() {
        List<Object[]> rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select lower(k.table_name), lower(k.column_name)
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        join information_schema.table_constraints u
                          on u.constraint_name = r.unique_constraint_name
                         and u.constraint_schema = r.unique_constraint_schema
                        where lower(u.table_name) in ('person', 'organisation')""").getResultList());
        var columns = new TreeSet<String>();
        rows.forEach(row -> columns.add(row[0] + "." + row[1]));
        return columns;
    }

    private UUID enter(String name, String alias) {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.entered(new OrganisationDetails(
                        name, OrganisationKind.NHS_TRUST, Nation.ENGLAND, List.of(alias), List.of())));
    }

    private UUID meant(String name) {
        return QuarkusTransaction.requiringNew().call(() -> organisations.meant(name));
    }

    private String organisationOf(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.details(person).organisation());
    }

    private Response post(String path, Map<String, String> form) {
        return post(team, path, form);
    }

    private Response post(UUID person, String path, Map<String, String> form) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }
}
