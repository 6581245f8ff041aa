package org.upshift.review;

import jakarta.persistence.Embeddable;

/**
 * What a reviewer has said by one criterion.
 *
 * @param points {@link #NONE} while there are only words
 */
@Embeddable
public record GivenScore(String criterion, int points, String words) {
    public static final int NONE = -1;

    public boolean hasPoints() {
        return points != NONE;
    }
}
