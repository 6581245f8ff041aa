package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.OneTimeLinks;
import org.upshift.programme.CohortAccess;

/** What the programme team decides about the questions to signatories; never their answer. */
@ApplicationScoped
public class JudgeSignOff {
    private final CohortAccess access;
    private final Applications applications;
    private final OneTimeLinks links;
    private final AskLineManager ask;
    private final JudgeApplication judge;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    JudgeSignOff(
            CohortAccess access,
            Applications applications,
            OneTimeLinks links,
            AskLineManager ask,
            JudgeApplication judge,
            SignOffMail mail,
            History history,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.links = links;
        this.ask = ask;
        this.judge = judge;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** Sets an answer, or a question, aside. Both sides are told the reason. */
    @Transactional
    public void setAside(Actor actor, UUID cohort, UUID id, Signatory signatory, String reason) {
        var application = reach(actor, cohort, id);
        var signOff = current(application, signatory);
        boolean decided = signOff.getStatus().isDecided();
        signOff.revoke(reason, clock.instant());
        links.supersede(AskLineManager.PURPOSE, signOff.getId());
        judge.judge(application);
        if (decided) {
            mail.setAside(application, signOff, Typed.line(reason));
        }
        mail.tell(application, signOff, News.SET_ASIDE, Typed.line(reason));
        record(actor, "sign-off-set-aside", application, signOff.getManagerName() + ": " + Typed.line(reason));
    }

    /** A message of ours came back to the team's own mailbox. */
    @Transactional
    public void cameBack(Actor actor, UUID cohort, UUID id, Signatory signatory) {
        var application = reach(actor, cohort, id);
        var signOff = current(application, signatory);
        signOff.take(Event.RETURN, clock.instant());
        mail.tell(application, signOff, News.CAME_BACK, "");
        record(actor, "sign-off-came-back", application, signOff.getManagerName());
    }

    /** Lets somebody sign in the place of a line manager, and asks them; or says why not. */
    @Transactional
    public void alternate(Actor actor, UUID cohort, UUID id, boolean agree, String reason) {
        var application = reach(actor, cohort, id);
        var signOff = current(application, Signatory.LINE_MANAGER);
        if (signOff.getStatus() != SignOffStatus.PROPOSED) {
            throw new RuleViolation("not-proposed", "Nobody is proposed in the place of a line manager");
        }
        if (agree) {
            ask.agreed(application, signOff);
            mail.tell(application, signOff, News.AGREED, "");
            record(actor, "alternate-agreed", application, signOff.getManagerName());
        } else {
            signOff.revoke(reason, clock.instant());
            mail.tell(application, signOff, News.NOT_AGREED, Typed.line(reason));
            record(actor, "alternate-refused", application, signOff.getManagerName() + ": " + Typed.line(reason));
        }
    }

    private Application reach(Actor actor, UUID cohort, UUID id) {
        access.withPlaces(cohort, actor);
        return applications.inCohort(cohort, id);
    }

    private SignOff current(Application application, Signatory signatory) {
        return applications
                .signOff(application, signatory)
                .orElseThrow(() ->
                        new RuleViolation("sign-off-not-asked", "The " + signatory.words() + " is not asked yet"));
    }

    private void record(Actor actor, String action, Application application, String detail) {
        history.record(actor.entry(action)
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(detail));
    }
}
