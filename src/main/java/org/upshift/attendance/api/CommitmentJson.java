package org.upshift.attendance.api;

import java.util.List;
import java.util.UUID;
import org.upshift.attendance.Outlook;
import org.upshift.attendance.Standing;

/** Where a participant stands; minutes, and days of seven hours. */
record CommitmentJson(
        UUID person,
        String name,
        int days,
        String daysGiven,
        int minutes,
        int attended,
        int caughtUp,
        int convened,
        int selfDirected,
        int meetings,
        int meetingsExpected,
        Outlook outlook,
        String atMost,
        List<String> shortestWay) {

    static CommitmentJson of(Standing standing) {
        var so = standing.commitment();
        var forecast = standing.forecast();
        return new CommitmentJson(
                standing.person(),
                standing.name(),
                so.days(),
                so.daysGiven(),
                so.minutes(),
                so.attended(),
                so.caughtUp(),
                so.convened(),
                so.selfDirected(),
                so.meetings(),
                so.rule().meetings(),
                forecast.outlook(),
                forecast.most(),
                forecast.way());
    }
}
