package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The rules of seats of a programme; one that says nothing has {@link SeatRules#USUAL}. */
@Entity
class SeatTerms {
    @Id
    private UUID programmeId;

    private int offerHours;
    private int noticeHours;
    private int doorMinutes;

    @Version
    private int version;

    protected SeatTerms() {}

    SeatTerms(UUID programme, SeatRules rules) {
        programmeId = programme;
        set(rules);
    }

    final void set(SeatRules rules) {
        offerHours = rules.offerHours();
        noticeHours = rules.noticeHours();
        doorMinutes = rules.doorMinutes();
    }

    SeatRules rules() {
        return new SeatRules(offerHours, noticeHours, doorMinutes);
    }

    UUID getProgrammeId() {
        return programmeId;
    }
}
