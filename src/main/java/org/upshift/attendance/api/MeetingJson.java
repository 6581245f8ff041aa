package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.attendance.MeetingQueries;
import org.upshift.attendance.MeetingStatus;

/** A community meeting. {@code remark} says why it does not count. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MeetingJson(
        UUID id,
        UUID person,
        String name,
        LocalDate heldOn,
        int minutes,
        String place,
        int people,
        String learned,
        MeetingStatus status,
        boolean counted,
        String remark) {

    static MeetingJson of(MeetingQueries.View meeting) {
        return new MeetingJson(
                meeting.id(),
                meeting.personId(),
                meeting.displayName(),
                meeting.heldOn(),
                meeting.minutes(),
                meeting.place(),
                meeting.people(),
                meeting.learned(),
                meeting.status(),
                meeting.counted(),
                meeting.remark());
    }
}
