package org.upshift.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What the team wants of a wave, apart from its dates. */
@Embeddable
class WaveArrangement {
    /** Tells waves of one kind apart: months after the end for a follow-up, a number for feedback and pulse. */
    private int part;

    private String name;
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private WaveAnchor anchor;

    private Integer opensAfter;
    private Integer closesAfter;
    private boolean invites;
    private Integer remindEvery;
    private Integer remindMost;

    protected WaveArrangement() {}

    static WaveArrangement none() {
        return new WaveArrangement();
    }

    /**
     * @param part 0, months, or a number
     * @param name null when the kind says enough
     */
    static WaveArrangement of(WavePlan plan, int part, String name) {
        var arrangement = new WaveArrangement();
        arrangement.part = part;
        arrangement.name = name;
        arrangement.aboutId = plan.session();
        arrangement.anchor = plan.timing().anchor();
        arrangement.opensAfter = plan.timing().opensAfter();
        arrangement.closesAfter = plan.timing().closesAfter();
        arrangement.invites = plan.settings().invites();
        arrangement.remindEvery = plan.settings().remindEvery();
        arrangement.remindMost = plan.settings().remindMost();
        return arrangement;
    }

    /** Other dates and settings for the same wave. */
    WaveArrangement withSettingsOf(WavePlan plan) {
        var changed = of(plan, part, name);
        changed.aboutId = aboutId;
        return changed;
    }

    /** The same without an anchor. */
    WaveArrangement onDaysOfItsOwn() {
        var fixed = new WaveArrangement();
        fixed.part = part;
        fixed.name = name;
        fixed.aboutId = aboutId;
        fixed.invites = invites;
        fixed.remindEvery = remindEvery;
        fixed.remindMost = remindMost;
        return fixed;
    }

    /** Whether something happens by itself while the wave is open. */
    boolean isTended() {
        return invites || remindEvery != null;
    }

    /** Only for a wave with an anchor. */
    WaveTiming timing() {
        return WaveTiming.after(anchor, opensAfter, closesAfter);
    }

    int getPart() {
        return part;
    }

    UUID getAboutId() {
        return aboutId;
    }

    boolean isInvites() {
        return invites;
    }

    Integer getRemindEvery() {
        return remindEvery;
    }

    Integer getRemindMost() {
        return remindMost;
    }

    String getName() {
        return name;
    }

    WaveAnchor getAnchor() {
        return anchor;
    }

    Integer getOpensAfter() {
        return opensAfter;
    }

    Integer getClosesAfter() {
        return closesAfter;
    }
}
