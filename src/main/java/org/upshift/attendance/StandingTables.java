package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.web.FileName;
import org.upshift.web.TableDownload;

/** Where the participants of a cohort stand with the days, as a table for files: days of seven hours, and minutes. */
@Singleton
public class StandingTables {
    private static final List<String> HEADER = List.of(
            "Participant",
            "Outlook",
            "Days given",
            "At most",
            "Days asked for",
            "Minutes in sessions",
            "Minutes caught up",
            "Minutes of meetings",
            "Meetings",
            "Meetings expected",
            "Minutes self-directed",
            "Minutes self-directed that count");

    private final CohortAccess cohorts;
    private final Standings standings;

    StandingTables(CohortAccess cohorts, Standings standings) {
        this.cohorts = cohorts;
        this.standings = standings;
    }

    public TableDownload of(Actor actor, UUID cohortId) {
        var cohort = cohorts.withPlaces(cohortId, actor);
        return new TableDownload(
                FileName.of(cohort.programmeTitle(), cohort.name(), "days"),
                HEADER,
                standings.ofCohort(cohort).stream().map(StandingTables::cells).toList());
    }

    private static List<Object> cells(Standing standing) {
        var so = standing.commitment();
        return Arrays.asList(
                standing.name(),
                standing.forecast().outlook().words(),
                new BigDecimal(so.daysGiven()),
                new BigDecimal(standing.forecast().most()),
                so.days(),
                so.attended(),
                so.caughtUp(),
                so.convened(),
                so.meetings(),
                so.rule().meetings(),
                so.selfDirected(),
                so.selfDirectedCounted());
    }
}
