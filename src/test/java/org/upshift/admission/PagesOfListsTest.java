package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Limit.Bound;
import org.upshift.admission.Limit.Dimension;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** The pages of the lists of a cohort, which read no more than they show, say the same in the same order as what reads everything. */
@QuarkusTest
class PagesOfListsTest {
    private static final int SIZE = 2;

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Selecting selecting;

    @Inject
    ChangeSelectionRules rules;

    @Inject
    SetOutcomeByHand byHand;

    @Inject
    CohortAccess access;

    @Inject
    Workbench workbench;

    @Inject
    ApplicationList list;

    @Inject
    CohortApplications applications;

    @Inject
    WhoIsMissingWhat missing;

    @Test
    void thePagesOfTheWorkbenchAreTheWholeBoardWhateverTheRulesLookAt() {
        var cohort = cohorts.openCohort(5);
        var first = applicants.decided(cohort, "Same Name", true);
        for (String name : List.of("Same Name", "Another", "A Third", "The Last")) {
            applicants.sent(cohort, name);
        }
        var team = applicants.team(cohort);
        selecting.prepared(team, cohort, 2, 2, false);
        byHand.set(team, cohort, first.application(), new Candidate.ByHand(Outcome.RESERVE, "Wants to wait", ""));
        assertThatPagesAreTheBoard(team, cohort);

        var of = selecting.board(team, cohort).placed().get(0).candidate();
        var route = of.met().routes().keySet().iterator().next();
        for (var limit : List.of(
                new Limit(Dimension.ROUTE, route, "A criterion", Bound.AT_MOST, 1),
                new Limit(Dimension.ORGANISATION, of.organisationId().toString(), "One", Bound.AT_LEAST, 4),
                new Limit(Dimension.SECTOR, of.sector().name(), "A sector", Bound.AT_MOST, 0))) {
            rules.change(team, cohort, before -> before.with(limit));
            assertThatPagesAreTheBoard(team, cohort);
        }
        assertThat(selecting.board(team, cohort).moves()).isNotEmpty();
    }

    private void assertThatPagesAreTheBoard(Actor team, UUID id) {
        var cohort = access.cohort(id, team);
        var board = workbench.board(cohort).orElseThrow();
        var outcomes = new ArrayList<Outcome>(List.of(Outcome.values()));
        outcomes.add(null);
        for (var outcome : outcomes) {
            var expected = board.placed().stream()
                    .filter(one -> outcome == null || one.outcome() == outcome)
                    .map(one -> one.saying(""))
                    .toList();
            var seen = new ArrayList<Placed>();
            for (int page = 1; page <= 1 + expected.size() / SIZE; page++) {
                var shown = workbench
                        .shown(cohort, new Board.Wanted(outcome, "", ""), page, SIZE)
                        .orElseThrow();
                seen.addAll(shown.page().items());
                assertThat(shown.page().total()).isEqualTo(expected.size());
                assertThat(shown.board().numbers()).isEqualTo(board.numbers());
                assertThat(shown.board().missed()).isEqualTo(board.missed());
                assertThat(shown.board().moves())
                        .isEqualTo(board.moves().stream()
                                .map(move ->
                                        new Board.Move(move.before(), move.now().saying("")))
                                .toList());
            }
            assertThat(seen).isEqualTo(expected);
        }
    }

    @Test
    void theListOfApplicationsIsByNameAndCountedOnce() {
        var cohort = cohorts.openCohort(5);
        applicants.withEmptyDraft(cohort, "Same Name");
        applicants.sent(cohort, "same name");
        applicants.withDraft(cohort, "Same Name");
        applicants.decided(cohort, "Zed", false);
        applicants.offered(cohort, "An Offer");
        var all = new ApplicationList.Wanted(null, "", false, false, "@", false);

        var expected = list.list(cohort, all, 1, 50).items();
        var seen = new ArrayList<ApplicationList.Line>();
        for (int page = 1; page <= 3; page++) {
            var counted = list.counted(cohort, ApplicationList.Wanted.ALL, page, SIZE);
            seen.addAll(counted.page().items());
            assertThat(counted.page().total()).isEqualTo(5);
            assertThat(counted.numbers()).isEqualTo(applications.byStanding(cohort));
        }

        assertThat(seen).hasSize(5).isEqualTo(expected);
        assertThat(list.list(cohort, ApplicationList.Wanted.ALL, 1, 50).items()).isEqualTo(expected);
        assertThat(list.list(cohort, ApplicationList.Wanted.ALL, 1, 50).total()).isEqualTo(5);
        for (var standing : Standing.FILTERS) {
            var one = new ApplicationList.Wanted(standing, "", false, false, "", false);
            assertThat(list.counted(cohort, one, 1, 50).page().total())
                    .isEqualTo(applications.byStanding(cohort).get(standing));
        }
    }

    @Test
    void whoIsMissingWhatIsByNameAndCountedOnce() {
        var cohort = cohorts.openCohort(5);
        applicants.withEmptyDraft(cohort, "beta");
        applicants.withDraft(cohort, "Alpha");
        applicants.sent(cohort, "alpha");
        applicants.offered(cohort, "Gamma");
        applicants.decided(cohort, "Complete", true);
        var view = access.cohort(cohort, applicants.team(cohort));

        var expected = missing.list(view, wanted(null, "@"), 1, 50).items();
        var seen = new ArrayList<WhoIsMissingWhat.Line>();
        for (int page = 1; page <= 2; page++) {
            var counted = missing.counted(view, wanted(null, ""), page, SIZE);
            seen.addAll(counted.page().items());
            assertThat(counted.page().total()).isEqualTo(4);
        }

        assertThat(seen).hasSize(4).isEqualTo(expected).isSortedAccordingTo(Comparator.comparing(line -> line.row()
                .name()
                .toLowerCase()));
        for (var one : Missing.values()) {
            assertThatCountsAgree(view, one);
        }
    }

    private void assertThatCountsAgree(CohortView cohort, Missing kind) {
        var plain = missing.counted(cohort, wanted(kind, ""), 1, 50);
        var searched = missing.counted(cohort, wanted(kind, "@"), 1, 50);
        assertThat(plain.page()).isEqualTo(searched.page());
        assertThat(plain.page().total()).isEqualTo(plain.numbers().get(kind));
        assertThat(plain.numbers()).isEqualTo(searched.numbers());
    }

    private static WhoIsMissingWhat.Wanted wanted(Missing kind, String search) {
        return new WhoIsMissingWhat.Wanted(kind, search, "name");
    }
}
