package org.upshift.booking;

import org.upshift.kernel.Findings;

/**
 * What holds about seats in the sessions of a programme.
 *
 * @param offerHours how long a seat that becomes free is kept for whoever is first on the waiting list
 * @param noticeHours how long before a session giving up a seat is at short notice, and nothing is offered any more
 * @param doorMinutes how long before a session its online meeting can be entered
 */
public record SeatRules(int offerHours, int noticeHours, int doorMinutes) {
    /** What holds for a programme that has decided nothing else: a day, two days, a quarter of an hour. */
    public static final SeatRules USUAL = new SeatRules(24, 48, 15);

    static final int LONGEST_OFFER = 7 * 24;
    static final int LONGEST_NOTICE = 14 * 24;
    static final int EARLIEST_DOOR = 120;

    public SeatRules {
        var findings = new Findings();
        findings.require(
                offerHours >= 1 && offerHours <= LONGEST_OFFER,
                "offer-out-of-range",
                "offerHours",
                "A seat can be kept from 1 to " + LONGEST_OFFER + " hours");
        findings.require(
                noticeHours >= 1 && noticeHours <= LONGEST_NOTICE,
                "notice-out-of-range",
                "noticeHours",
                "Short notice can begin from 1 to " + LONGEST_NOTICE + " hours before");
        findings.require(
                doorMinutes >= 0 && doorMinutes <= EARLIEST_DOOR,
                "door-out-of-range",
                "doorMinutes",
                "The meeting can open from 0 to " + EARLIEST_DOOR + " minutes before");
        findings.throwAny();
    }

    /** What was read together with something else; all null where the programme has decided nothing. */
    static SeatRules of(Integer offerHours, Integer noticeHours, Integer doorMinutes) {
        return offerHours == null ? USUAL : new SeatRules(offerHours, noticeHours, doorMinutes);
    }

    /** "1 day", "36 hours" */
    public String offerWords() {
        return new Lead(offerHours).words();
    }

    /** "2 days", "36 hours" */
    public String noticeWords() {
        return new Lead(noticeHours).words();
    }

    public String doorWords() {
        return doorMinutes + (doorMinutes == 1 ? " minute" : " minutes");
    }
}
