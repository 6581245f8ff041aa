package org.upshift.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionView;

/** All reminders of a programme, the earliest first; there may be none. */
public record Leads(List<Lead> all) {
    /** What holds for a programme that has decided nothing else: a week and a day before. */
    public static final Leads USUAL = ofHours(List.of(7 * 24, 24));

    private static final int MOST = 5;

    public Leads {
        all = all.stream()
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        if (all.size() > MOST) {
            throw new RuleViolation("too-many-leads", "leads", "There can be at most 5 reminders");
        }
    }

    public static Leads ofHours(Collection<Integer> hours) {
        return new Leads(hours.stream().map(Lead::new).toList());
    }

    /** @param lines "7 days" and so on, one on each line */
    public static Leads parse(String lines) {
        return new Leads(
                lines.lines().filter(line -> !line.isBlank()).map(Lead::parse).toList());
    }

    public List<Integer> hours() {
        return all.stream().map(Lead::hours).toList();
    }

    /** "7 days and 1 day before", "none" */
    public String words() {
        return all.isEmpty() ? "none" : all.stream().map(Lead::words).collect(Collectors.joining(", ")) + " before";
    }

    public String lines() {
        return all.stream().map(Lead::words).collect(Collectors.joining("\n"));
    }

    /**
     * The reminder whose time it is. When several are overdue, because the session has moved or the service stood still, it is the
     * one nearest to the session alone: nobody gets two at once.
     */
    Optional<Lead> due(SessionView session, Instant now) {
        return session.hasBegun(now)
                ? Optional.empty()
                : all.stream()
                        .filter(lead -> !now.isBefore(lead.dueFor(session)))
                        .min(Lead::compareTo);
    }
}
