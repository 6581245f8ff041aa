package org.upshift.people;

import java.util.UUID;

/**
 * A record that goes with a person or an organisation when they turn out to be another.
 *
 * @param owner the person or organisation that it belongs to
 * @param title what a reader recognises it by
 * @param programme the programme whose team may see it; null when it says nothing, {@link #ADMINISTRATORS_ONLY} for none
 * @param key what its owner may have only once, such as the cohort of a place; null when there may be many
 * @param firm whether it must not stay behind when both have one with this key
 */
public record MovableRecord(UUID id, UUID owner, String title, UUID programme, String key, boolean firm) {
    /** No team may see it. */
    public static final UUID ADMINISTRATORS_ONLY = new UUID(0, 0);

    boolean isFor(Actor reader) {
        return programme == null || reader.isAdministrator() || reader.holds(Role.TEAM, programme);
    }

    /** One of which there may be many. */
    public static MovableRecord of(UUID id, UUID owner, String title, UUID programme) {
        return new MovableRecord(id, owner, title, programme, null, false);
    }
}
