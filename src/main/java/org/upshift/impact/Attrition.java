package org.upshift.impact;

/**
 * Who did not answer again: what the people who answered the item in both waves had answered before, beside those who answered it
 * before only. Where the two differ, the change among all answers is partly a change of who answered.
 *
 * @param stayedConfident confident before, of the {@code stayed} people with an answer in both waves
 * @param leftConfident confident before, of the {@code left} people with an answer before only
 */
public record Attrition(int stayed, int stayedConfident, int left, int leftConfident) {

    /** @return null when nobody left */
    static Attrition of(Share before, Share stayed, Profile profile) {
        int left = before.valid() - stayed.valid();
        return left == 0
                ? null
                : new Attrition(
                        profile.count(stayed.valid()),
                        profile.count(stayed.count()),
                        profile.count(left),
                        profile.count(before.count() - stayed.count()));
    }
}
