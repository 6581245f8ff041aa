package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.programme.Phase;
import org.upshift.web.CountWords;

/** What a release would tell whom, as it is sent. */
@ApplicationScoped
public class ReleasePreview {
    private final ProgrammeLetterQueries letters;

    ReleasePreview(ProgrammeLetterQueries letters) {
        this.letters = letters;
    }

    /**
     * @param agreed the hash of every letter: what was looked at is what is released, or nothing is
     * @param obstacles why it cannot be released as it is; nothing where it can
     */
    public record Preview(String agreed, List<RuleViolation> obstacles) {
        public boolean isReady() {
            return obstacles.isEmpty();
        }
    }

    /** A letter as it leaves. */
    public record Look(Placed placed, String recipient, String subject, String body) {}

    public Preview of(Board board) {
        return of(board, words(board));
    }

    Preview of(Board board, LetterWords words) {
        return new Preview(board.plan() == null ? "" : agreed(board, words), obstacles(board));
    }

    LetterWords words(Board board) {
        return letters.of(board.cohort().programmeId());
    }

    /** The letter to one of them; empty before it was said until when they can answer. */
    public Optional<Look> letter(Board board, UUID application) {
        return board.plan() == null
                ? Optional.empty()
                : board.of(application).map(placed -> {
                    var letter = OutcomeLetters.of(board.cohort(), placed, board.plan(), words(board));
                    return new Look(placed, letter.recipient(), letter.subject(), letter.body());
                });
    }

    private static List<RuleViolation> obstacles(Board board) {
        var found = new ArrayList<RuleViolation>();
        var cohort = board.cohort();
        if (cohort.phase() != Phase.SELECTING && cohort.phase() != Phase.RUNNING) {
            found.add(new RuleViolation(
                    "applications-open",
                    "Outcomes are released once applications are closed. This cohort is “"
                            + cohort.phase().words() + "”"));
        }
        if (board.plan() == null) {
            found.add(new RuleViolation("plan-missing", "Say first until when people can answer"));
        }
        if (board.placed().isEmpty()) {
            found.add(new RuleViolation("nobody-to-tell", "There is nobody about whom nothing is decided"));
        }
        if (board.offers() > cohort.free()) {
            found.add(new RuleViolation(
                    "no-place-free",
                    CountWords.of(Math.toIntExact(board.offers()), "person", "people") + " would get an offer, but "
                            + cohort.free() + (cohort.free() == 1 ? " place is free" : " places are free")));
        }
        return found;
    }

    private static String agreed(Board board, LetterWords words) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            update(hash, board.cohort().id() + "/" + board.plan());
            for (var placed : board.placed()) {
                Letter letter = OutcomeLetters.of(board.cohort(), placed, board.plan(), words);
                update(hash, placed.candidate().application() + "/" + placed.outcome() + "/" + placed.reserve());
                update(hash, letter.recipient());
                update(hash, letter.subject());
                update(hash, letter.body());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void update(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }
}
