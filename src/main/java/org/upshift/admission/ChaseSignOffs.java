package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;

/** Once a day: ends questions whose time is over, and reminds those who have not answered. */
@Singleton
class ChaseSignOffs {
    private static final Logger LOG = Logger.getLogger(ChaseSignOffs.class);
    private static final String OFF = "-";

    private final ChaseQueries queries;
    private final ChaseSignatory chase;
    private final ExpireSignOff expire;
    private final Clock clock;
    private final String at;

    ChaseSignOffs(
            ChaseQueries queries,
            ChaseSignatory chase,
            ExpireSignOff expire,
            Clock clock,
            @ConfigProperty(name = "upshift.sign-off.reminders-at") String at) {
        this.queries = queries;
        this.chase = chase;
        this.expire = expire;
        this.clock = clock;
        this.at = at.strip();
    }

    @Produces
    @Singleton
    RecurringTask<Void> task() {
        return Tasks.recurring("chase-sign-offs", schedule()).execute((job, context) -> run());
    }

    private Schedule schedule() {
        return at.equals(OFF) ? Schedules.parseSchedule(OFF) : Schedules.daily(LondonTime.ZONE, LocalTime.parse(at));
    }

    void run() {
        var now = LondonTime.local(clock.instant());
        QuarkusTransaction.requiringNew()
                .call(() -> queries.expired(clock.instant()))
                .forEach(expire::expire);
        if (now.toLocalTime().isBefore(WorkingDays.FROM) || !now.toLocalTime().isBefore(WorkingDays.UNTIL)) {
            return;
        }
        var used = QuarkusTransaction.requiringNew().call(this::used);
        bySignatory().values().forEach(waiting -> chase(waiting, used));
    }

    /** What goes wrong for one signatory is tried again the next day, and keeps no other from being written to. */
    private void chase(List<Waiting> waiting, Map<UUID, List<ChaseRule>> used) {
        try {
            chase.chase(waiting, used);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Reminding about %d sign-offs failed", waiting.size());
        }
    }

    private Map<UUID, List<ChaseRule>> used() {
        return queries.used().stream()
                .collect(Collectors.groupingBy(
                        ChaseQueries.Used::signOff, Collectors.mapping(ChaseQueries.Used::rule, Collectors.toList())));
    }

    private Map<String, List<Waiting>> bySignatory() {
        return QuarkusTransaction.requiringNew().call(() -> queries.waiting(LondonTime.local(clock.instant())).stream()
                .collect(Collectors.groupingBy(Waiting::email, LinkedHashMap::new, Collectors.toList())));
    }
}
