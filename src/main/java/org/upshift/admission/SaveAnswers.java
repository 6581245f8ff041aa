package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.form.FilledForm;
import org.upshift.form.Section;
import org.upshift.form.TypedAnswers;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.IntroduceMyself;

/** Keeps what an applicant has answered so far. A draft may be saved at any time, also when it can no longer be sent. */
@ApplicationScoped
public class SaveAnswers {
    private final Applications applications;
    private final ApplicationForms forms;
    private final JudgeApplication judge;
    private final NameSignatory naming;
    private final IntroduceMyself introduce;

    SaveAnswers(
            Applications applications,
            ApplicationForms forms,
            JudgeApplication judge,
            NameSignatory naming,
            IntroduceMyself introduce) {
        this.applications = applications;
        this.forms = forms;
        this.judge = judge;
        this.naming = naming;
        this.introduce = introduce;
    }

    /** What was on a page when it was opened. @param section null of who signs, {@code mark} of {@link FilledForm} or {@link Named} */
    public record Seen(Section section, String mark) {
        public static Seen ofSignatory(String mark) {
            return new Seen(null, mark);
        }
    }

    @Transactional
    public void save(Actor actor, UUID id, Answers answers) {
        save(actor, id, answers, null);
    }

    /** @param seen or null: what was saved elsewhere since then is not written over by somebody who has not seen it */
    @Transactional
    public void save(Actor actor, UUID id, Answers answers, Seen seen) {
        var application = applications.own(actor, id);
        if (!application.isDraft()) {
            throw new RuleViolation(
                    "application-sent", "This application was sent already: its answers can no longer be changed");
        }
        if (seen != null && seen.section() != null) {
            requireSeen(application, answers, seen);
        }
        if (answers.name() != null && answers.organisation() != null) {
            introduce.introduce(actor.id(), Typed.line(answers.name()), Typed.line(answers.organisation()));
        }
        if (answers.jobTitle() != null) {
            application.worksAs(answers.jobTitle());
        }
        answer(application, answers);
        if (answers.managerName() != null) {
            name(application, Signatory.LINE_MANAGER, answers.managerName(), answers.managerEmail(), seen);
        }
        if (answers.employerName() != null) {
            name(application, Signatory.EMPLOYER, answers.employerName(), answers.employerEmail(), seen);
        }
    }

    private void requireSeen(Application application, Answers answers, Seen seen) {
        var form = forms.of(application.getFilled().getFormId());
        var section = seen.section();
        var saved = new FilledForm(form, application.getFilled().given());
        var wanted = new HashMap<>(saved.answers());
        wanted.putAll(TypedAnswers.read(section.questions(), answers.given(form)));
        boolean same = saved.mark(section).equals(new FilledForm(form, wanted).mark(section));
        if (!same && !saved.mark(section).equals(seen.mark())) {
            throw new RuleViolation(
                    "changed-elsewhere",
                    section.questions().get(0).key(),
                    "This was changed in another window or on another device after you opened this page. What you typed is"
                            + " below, and above it what is saved. Save again to keep what you typed");
        }
    }

    /** Somebody who was asked while the application is a draft is asked no more when somebody else is named. */
    private void name(Application application, Signatory signatory, String name, String email, Seen seen) {
        var wanted = naming.checked(application, signatory, name, email);
        if (!wanted.equals(Named.of(application, signatory))) {
            naming.name(application, signatory, wanted, seen == null ? null : seen.mark());
        }
    }

    private void answer(Application application, Answers answers) {
        if (answers.criteria() == null && answers.typed() == null) {
            return;
        }
        var form = forms.of(application.getFilled().getFormId());
        var given = answers.given(form);
        var asked = form.questions()
                .filter(question -> given.containsKey(question.key()))
                .toList();
        application.answer(TypedAnswers.read(asked, given));
        judge.judge(application);
    }
}
