package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.history.Entry;
import org.upshift.history.History;

/**
 * Compares an answer with what is asked now. Other days, times or another cost have to be confirmed; other words are for the team to
 * judge. Part of the caller's transaction.
 */
@ApplicationScoped
class OutdateSignOff {
    private final Applications applications;
    private final CurrentTerms terms;
    private final AskLineManager ask;
    private final JudgeApplication judge;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    OutdateSignOff(
            Applications applications,
            CurrentTerms terms,
            AskLineManager ask,
            JudgeApplication judge,
            SignOffMail mail,
            History history,
            Clock clock) {
        this.applications = applications;
        this.terms = terms;
        this.ask = ask;
        this.judge = judge;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    void compare(Application application) {
        if (application.isOver()) {
            return;
        }
        var now = terms.of(application);
        for (var signatory : Signatory.values()) {
            applications
                    .signOff(application, signatory)
                    .filter(signOff -> signOff.getStatus() == SignOffStatus.SUPPORTED)
                    .ifPresent(signOff -> compare(application, signOff, now));
        }
    }

    private void compare(Application application, SignOff signOff, Terms now) {
        var changes = signOff.isFor(now)
                ? List.<Terms.Change>of()
                : signOff.getTerms().changesTo(now);
        if (changes.stream().anyMatch(Terms.Change::material)) {
            outdate(application, signOff, changes, Entry.of("sign-off-outdated"));
        } else {
            signOff.differs(!changes.isEmpty(), clock.instant());
        }
    }

    /** @param entry who found that it has to be confirmed */
    void outdate(Application application, SignOff signOff, List<Terms.Change> changes, Entry entry) {
        signOff.take(Event.OUTDATE, clock.instant());
        ask.confirm(application, signOff);
        judge.judge(application);
        mail.tell(application, signOff, News.OUTDATED, "");
        history.record(entry.about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(changes.stream().map(Terms.Change::what).collect(Collectors.joining(", "))));
    }
}
