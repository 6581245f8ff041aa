package org.upshift.history;

/**
 * What became of checking the chain.
 *
 * @param entries how many entries were found in order, up to the first that is not
 * @param blanked how often words in them were erased
 * @param waiting how many entries are recorded and not linked yet
 * @param end position and hash of the last entry in order, {@code 412:9f3a…}, to be kept where the database cannot reach
 * @param fault the first thing that is wrong, in words, or null
 */
public record Verdict(long entries, long blanked, long waiting, String end, String fault) {
    public boolean inOrder() {
        return fault == null;
    }
}
