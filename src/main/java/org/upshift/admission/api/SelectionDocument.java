package org.upshift.admission.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.admission.Board;
import org.upshift.admission.Limit;
import org.upshift.admission.LimitSubjects;
import org.upshift.admission.Outcome;
import org.upshift.admission.ReleasePlan;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.SelectionStatus;

/**
 * Where the selection of a cohort stands.
 *
 * @param status null where it never began
 * @param preparation null unless outcomes are being prepared
 */
record SelectionDocument(SelectionStatus status, Preparation preparation, List<ReleaseQueries.Release> releases) {

    /** @param subjects what a limit can be about */
    record Preparation(
            long seed,
            int rulesNumber,
            int places,
            int reserves,
            boolean needsSignOff,
            List<LimitDocument> limits,
            List<LimitSubjects.Subject> subjects,
            Map<Outcome, Long> counts,
            List<LimitDocument> missed,
            List<MoveDocument> moves,
            ReleasePlan plan) {
        static Preparation of(Board board) {
            var rules = board.rules();
            return new Preparation(
                    board.seed(),
                    board.number(),
                    rules.places(),
                    rules.reserves(),
                    rules.needsSignOff(),
                    limits(rules.limits()),
                    LimitSubjects.of(board),
                    board.counts(),
                    limits(board.missed()),
                    board.moves().stream().map(MoveDocument::of).toList(),
                    board.plan());
        }

        private static List<LimitDocument> limits(List<Limit> limits) {
            return limits.stream()
                    .map(limit -> new LimitDocument(limit.key(), limit.bound(), limit.people(), limit.words()))
                    .toList();
        }
    }

    record LimitDocument(String about, Limit.Bound bound, int people, String words) {}

    record MoveDocument(UUID application, String name, Outcome before, Outcome after, String why) {
        static MoveDocument of(Board.Move move) {
            return new MoveDocument(
                    move.candidate().application(),
                    move.candidate().displayName(),
                    move.before(),
                    move.after(),
                    move.why());
        }
    }
}
