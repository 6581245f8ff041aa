package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Says of all participants who meet the rule that they completed the programme. */
@ApplicationScoped
public class CompleteEveryone {
    private final CohortAccess cohorts;
    private final ProgressReport progress;
    private final Completions completions;
    private final CompletionMail mail;

    CompleteEveryone(CohortAccess cohorts, ProgressReport progress, Completions completions, CompletionMail mail) {
        this.cohorts = cohorts;
        this.progress = progress;
        this.completions = completions;
        this.mail = mail;
    }

    /** @return how many they are */
    @Transactional
    public int complete(Actor actor, UUID id) {
        var cohort = cohorts.withPlaces(id, actor);
        var due = progress.of(cohort).stream()
                .filter(one -> one.isMeetingRule() && !one.isCompleted())
                .toList();
        if (due.isEmpty()) {
            throw new RuleViolation("nobody-due", "Nobody meets the rule who has not completed the programme");
        }
        due.forEach(one -> completions.complete(actor, cohort, one, ""));
        mail.tellCompleted(
                cohort, due.stream().map(one -> one.standing().person()).toList());
        return due.size();
    }
}
