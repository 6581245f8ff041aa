package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** Reminds one signatory of all that waits for them, in one letter; and tells applicants whose signatory is silent. */
@ApplicationScoped
class ChaseSignatory {
    private final EntityManager entities;
    private final ChaseQueries queries;
    private final Applications applications;
    private final AskLineManager ask;
    private final SignOffMail mail;
    private final Clock clock;

    ChaseSignatory(
            EntityManager entities,
            ChaseQueries queries,
            Applications applications,
            AskLineManager ask,
            SignOffMail mail,
            Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.applications = applications;
        this.ask = ask;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param all what waits for this signatory; {@code used} the rules that were used for it already */
    @Transactional
    void chase(List<Waiting> all, Map<UUID, List<ChaseRule>> used) {
        var today = LondonTime.today(clock.instant());
        Map<SignOff, Application> open = new LinkedHashMap<>();
        var due = new ArrayList<SignOff>();
        for (var waiting : all.stream()
                .sorted(Comparator.comparing(Waiting::application).thenComparing(Waiting::signOff))
                .toList()) {
            var application = applications.locked(waiting.application()).orElse(null);
            var signOff = application == null ? null : entities.find(SignOff.class, waiting.signOff());
            if (signOff == null || !signOff.getStatus().isWaiting() || application.isOver()) {
                continue;
            }
            open.put(signOff, application);
            use(waiting, used.getOrDefault(waiting.signOff(), List.of()), today, signOff, application, due);
        }
        write(open, due);
    }

    private void use(
            Waiting waiting,
            Collection<ChaseRule> used,
            LocalDate today,
            SignOff signOff,
            Application application,
            List<SignOff> due) {
        waiting.due(today, used).ifPresent(rule -> {
            entities.persist(new SignOffChase(
                    new SignOffChase.Occasion(waiting.signOff(), rule, waiting.askedAt()), clock.instant()));
            if (rule.isToApplicant()) {
                mail.tell(application, signOff, News.SILENT, "");
            } else {
                due.add(signOff);
            }
        });
    }

    /** One letter to the signatory of all these about all that is open. */
    void write(Map<SignOff, Application> open, List<SignOff> due) {
        if (due.isEmpty()) {
            return;
        }
        if (open.size() == 1) {
            ask.chase(open.get(due.get(0)), due.get(0));
        } else {
            ask.digest(
                    due.get(0),
                    open,
                    queries.applicants(
                            open.keySet().stream().map(SignOff::getId).toList()));
        }
    }
}
