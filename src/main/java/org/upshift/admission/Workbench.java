package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortView;

/** What the outcomes of a cohort are by the rules of now; reads only, for those who may see the cohort's applications. */
@ApplicationScoped
public class Workbench {
    private final SelectionQueries selections;
    private final Candidates candidates;
    private final RefusalReasonQueries reasons;

    Workbench(SelectionQueries selections, Candidates candidates, RefusalReasonQueries reasons) {
        this.selections = selections;
        this.candidates = candidates;
        this.reasons = reasons;
    }

    /** Where the selection of a cohort stands; empty where it never began. */
    public Optional<SelectionStatus> status(UUID cohort) {
        return selections.of(cohort).map(SelectionQueries.State::status);
    }

    /** Everybody with all that is known of them, and what the letters say. Empty unless outcomes are being prepared. */
    public Optional<Board> board(CohortView cohort) {
        return preparing(cohort.id()).map(selection -> {
            var said = reasons.of(cohort.programmeId());
            return board(cohort, selection, rules(cohort, selection), candidates.of(cohort))
                    .with(one -> one.outcome() == Outcome.UNSUCCESSFUL ? one.saying(said.of(one)) : one);
        });
    }

    /** @param board in which somebody may have a name only if they are on the page, or the newest rules have moved them */
    public record Shown(Board board, Page<Placed> page) {}

    /** As {@link #board}, for a page of it: unless names are asked for, of all others only what the rules look at is read. */
    public Optional<Shown> shown(CohortView cohort, Board.Wanted wanted, int number, int size) {
        return (wanted.isByName() ? board(cohort) : shortly(cohort, wanted, number, size))
                .map(board -> new Shown(board, Page.slice(board.matching(wanted), number, size)));
    }

    private Optional<Board> shortly(CohortView cohort, Board.Wanted wanted, int number, int size) {
        return preparing(cohort.id()).map(selection -> {
            var rules = rules(cohort, selection);
            var board = board(cohort, selection, rules, candidates.ranked(cohort.id(), rules));
            var known = candidates.known(Stream.concat(
                            Page.slice(board.matching(wanted), number, size).items().stream(),
                            board.moves().stream().map(Board.Move::now))
                    .map(Placed::candidate)
                    .distinct()
                    .toList());
            return board.with(
                    one -> one.about(known.getOrDefault(one.candidate().application(), one.candidate())));
        });
    }

    /** The waiting list as it was released, or changed since; empty where there is none. */
    public Optional<OpenList> waitingList(UUID cohort) {
        return selections
                .of(cohort)
                .filter(selection -> selection.listUntil() != null)
                .map(selection -> new OpenList(
                        selection.listUntil(),
                        selection.listDaysToAnswer(),
                        selection.listTellsRank(),
                        selection.waiting()));
    }

    /** @param until the last second in which a reserve is offered a place, {@code people} how many wait */
    public record OpenList(LocalDateTime until, int daysToAnswer, boolean tellsRank, long people) {}

    /** Who could be selected if it began now. */
    public int undecided(CohortView cohort) {
        return (int) candidates.count(cohort.id());
    }

    public RefusalReasons reasons(UUID programme) {
        return reasons.of(programme);
    }

    private Optional<SelectionQueries.State> preparing(UUID cohort) {
        return selections.of(cohort).filter(selection -> selection.status() == SelectionStatus.PREPARING);
    }

    /** Those in force and, if there are, those before them. */
    private List<SelectionRules> rules(CohortView cohort, SelectionQueries.State selection) {
        return selections.rules(cohort.id(), selection.rulesNumber() - 1).stream()
                .map(RulesVersion::getRules)
                .toList();
    }

    private static Board board(
            CohortView cohort, SelectionQueries.State selection, List<SelectionRules> rules, List<Candidate> all) {
        var order = SelectCohort.order(all, selection.seed());
        var placed = SelectCohort.of(order, rules.get(0)).stream()
                .map(one -> one.after((int) selection.waiting()))
                .toList();
        var moves = rules.size() == 1 ? List.<Board.Move>of() : moves(SelectCohort.of(order, rules.get(1)), placed);
        return new Board(
                cohort, selection.seed(), selection.rulesNumber(), rules.get(0), placed, moves, selection.plan());
    }

    static List<Board.Move> moves(List<Placed> before, List<Placed> after) {
        var outcomes = new HashMap<UUID, Outcome>();
        before.forEach(one -> outcomes.put(one.candidate().application(), one.outcome()));
        return after.stream()
                .map(one -> new Board.Move(outcomes.get(one.candidate().application()), one))
                .filter(move -> move.before() != move.after())
                .toList();
    }
}
