package org.upshift.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One walk along the chain, from its root to its end or to the first thing that is wrong. */
final class ChainWalk {
    private static final String START = "0:" + Link.ROOT;

    /** Positions that must be passed, with the hash that must be there and what it means when it is not. */
    private final Map<Long, Milestone> milestones = new HashMap<>();

    private long position;
    private String hash = Link.ROOT;
    private long blanked;
    private String fault;

    private record Milestone(String hash, String otherwise) {}

    ChainWalk(String anchor) {
        if (anchor != null) {
            pass(anchor, "The chain no longer goes through %s, which it did when that was written down");
        }
    }

    void mustReach(String head) {
        if (head == null) {
            fail("The head of the chain is missing");
        } else {
            pass(head, "The newest entries are missing: the chain once reached %s");
        }
    }

    private void pass(String place, String otherwise) {
        if (place.equals(START)) {
            return;
        }
        String[] parts = place.split(":", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("Not the end of a chain, like 412:9f3a…: " + place);
        }
        var milestone = new Milestone(parts[1], otherwise.formatted(place));
        var other = milestones.put(Long.valueOf(parts[0]), milestone);
        if (other != null && !other.hash().equals(milestone.hash())) {
            fail(other.otherwise());
        }
    }

    /** The row has the columns of an entry, and those of its seal. */
    void step(ResultSet row) throws SQLException {
        long next = position + 1;
        if (row.getLong("position") != next) {
            fail("Entry " + next + " is missing from the chain");
            return;
        }
        String wrong = wrong(row, next);
        if (wrong != null) {
            fail("Entry " + next + " (" + row.getString("sealed_id") + ") " + wrong);
            return;
        }
        position = next;
        hash = row.getString("hash");
        var milestone = milestones.remove(next);
        if (milestone != null && !milestone.hash().equals(hash)) {
            fail(milestone.otherwise());
        }
    }

    private String wrong(ResultSet row, long next) throws SQLException {
        if (row.getObject("id") == null) {
            return "was deleted";
        }
        if (row.getObject("words_of") == null) {
            return "has lost its words";
        }
        var entry = new StoredEntry(row);
        String actor = row.getString("actor_digest");
        String onBehalfOf = row.getString("on_behalf_of_digest");
        String detail = row.getString("detail_digest");
        if (!entry.link(actor, onBehalfOf, detail).hash(next, hash).equals(row.getString("hash"))) {
            return "was changed, or does not belong in this place";
        }
        boolean whole = fits(entry.actor(row.getString("actor_salt")), actor)
                & fits(entry.onBehalfOf(row.getString("on_behalf_of_salt")), onBehalfOf)
                & fits(entry.detail(row.getString("detail_salt")), detail);
        return whole ? null : "says something else than it did";
    }

    private boolean fits(Words words, String digest) {
        if (words.isEmpty() && digest != null) {
            blanked++;
        }
        return words.fit(digest);
    }

    /** Called when there are no more rows, with the head of the chain as it is now. */
    void arrive(String head) {
        milestones.values().stream().findFirst().ifPresent(missed -> fail(missed.otherwise()));
        if (head != null && Long.parseLong(head.substring(0, head.indexOf(':'))) < position) {
            fail("The chain goes on behind its head: entries were added by another hand than the service");
        }
    }

    void fail(String what) {
        if (fault == null) {
            fault = what;
        }
    }

    long position() {
        return position;
    }

    String fault() {
        return fault;
    }

    Verdict verdict(long waiting) {
        return new Verdict(position, blanked, waiting, position + ":" + hash, fault);
    }
}
