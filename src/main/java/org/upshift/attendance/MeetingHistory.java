package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.kernel.LondonTime;

/** Community meetings have no history of their own: what happens to them stands in that of the cohort. */
@Singleton
class MeetingHistory implements HistorySubjects {
    private final MeetingNames names;

    MeetingHistory(MeetingNames names) {
        this.names = names;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public String words() {
        return "a community meeting";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.meetings(ids).stream()
                .collect(Collectors.toMap(
                        MeetingNames.MeetingName::id,
                        found -> new Subject(
                                "the community meeting of " + (found.name().isEmpty() ? found.email() : found.name())
                                        + " on " + LondonTime.date(found.heldOn()),
                                null)));
    }
}
