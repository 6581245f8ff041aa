package org.upshift.review;

import java.util.UUID;

/**
 * A reviewer and how much they have to do.
 *
 * @param reviewing whether they still hold the role
 * @param open reviews that are not submitted, also those on which the panel has closed
 */
public record Worker(UUID id, String name, String email, boolean reviewing, long open, long done, long steppedBack) {
    static Worker of(ReviewQueries.WorkRow row) {
        var nobody = new Worker(
                row.reviewer(), row.name().isEmpty() ? row.email() : row.name(), row.email(), false, 0, 0, 0);
        return switch (row.status()) {
            case ASSIGNED, STARTED, NOT_STARTED, UNFINISHED -> nobody.and(row.reviews(), 0, 0);
            case SUBMITTED, FROZEN -> nobody.and(0, row.reviews(), 0);
            case RECUSED -> nobody.and(0, 0, row.reviews());
            case REASSIGNED -> nobody;
        };
    }

    Worker and(long moreOpen, long moreDone, long moreSteppedBack) {
        return new Worker(id, name, email, reviewing, open + moreOpen, done + moreDone, steppedBack + moreSteppedBack);
    }

    public long all() {
        return open + done + steppedBack;
    }
}
