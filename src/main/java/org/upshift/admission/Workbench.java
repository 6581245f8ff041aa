package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    /** Empty unless outcomes are being prepared. */
    public Optional<Board> board(CohortView cohort) {
        return selections
                .of(cohort.id())
                .filter(selection -> selection.status() == SelectionStatus.PREPARING)
                .map(selection -> board(cohort, selection));
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
                        candidates.waiting(cohort).people()));
    }

    /** @param until the last second in which a reserve is offered a place, {@code people} how many wait */
    public record OpenList(LocalDateTime until, int daysToAnswer, boolean tellsRank, long people) {}

    /** Who could be selected if it began now. */
    public int undecided(CohortView cohort) {
        return candidates.of(cohort).size();
    }

    public RefusalReasons reasons(UUID programme) {
        return reasons.of(programme);
    }

    private Board board(CohortView cohort, SelectionQueries.State selection) {
        var versions = selections.rules(cohort.id(), selection.rulesNumber() - 1);
        var rules = versions.get(0).getRules();
        var all = candidates.of(cohort);
        var said = reasons.of(cohort.programmeId());
        int waiting = (int) candidates.waiting(cohort.id()).people();
        var placed = SelectCohort.of(all, rules, selection.seed()).stream()
                .map(one -> one.outcome() == Outcome.UNSUCCESSFUL ? one.saying(said.of(one)) : one.after(waiting))
                .toList();
        var moves = versions.size() == 1
                ? List.<Board.Move>of()
                : moves(SelectCohort.of(all, versions.get(1).getRules(), selection.seed()), placed);
        return new Board(cohort, selection.seed(), selection.rulesNumber(), rules, placed, moves, selection.plan());
    }

    static List<Board.Move> moves(List<Placed> before, List<Placed> after) {
        var outcomes = new HashMap<UUID, Outcome>();
        before.forEach(one -> outcomes.put(one.candidate().application(), one.outcome()));
        return after.stream()
                .map(one -> move(outcomes.get(one.candidate().application()), one))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Board.Move move(Outcome before, Placed now) {
        return before == now.outcome() ? null : new Board.Move(now.candidate(), before, now.outcome(), now.why());
    }
}
