package org.upshift.booking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/**
 * Reminds those who have a seat. Nothing is planned ahead: whose time it is, is read from the sessions as they are now, so a
 * reminder moves with its session and stops with the booking.
 */
@ApplicationScoped
public class SendReminders {
    private static final int LONGEST_LEAD_IN_DAYS = 30;
    private static final Page SESSIONS = Page.first(1000);

    private final ReminderQueries queries;
    private final Reminders reminders;
    private final RemindOfSession remindOfSession;
    private final Clock clock;

    SendReminders(ReminderQueries queries, Reminders reminders, RemindOfSession remindOfSession, Clock clock) {
        this.queries = queries;
        this.reminders = reminders;
        this.remindOfSession = remindOfSession;
        this.clock = clock;
    }

    /** @return how many letters were written */
    public int send() {
        var now = LondonTime.local(clock.instant());
        var ahead = queries.ahead(now, now.plusDays(LONGEST_LEAD_IN_DAYS), SESSIONS);
        if (ahead.isEmpty()) {
            return 0;
        }
        var decided = reminders.decided(programmes(ahead));
        return ahead.stream()
                .mapToInt(session -> QuarkusTransaction.requiringNew()
                        .call(() -> remindOfSession.remind(
                                session.session(), decided.getOrDefault(session.programme(), Leads.USUAL))))
                .sum();
    }

    private static List<UUID> programmes(List<ReminderQueries.Ahead> ahead) {
        return ahead.stream().map(ReminderQueries.Ahead::programme).distinct().toList();
    }
}
