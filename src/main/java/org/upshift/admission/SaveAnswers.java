package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.IntroduceMyself;
import org.upshift.people.PersonQueries;

/** Keeps what an applicant has answered so far. A draft may be saved at any time, also when it can no longer be sent. */
@ApplicationScoped
public class SaveAnswers {
    private final Applications applications;
    private final Cohorts cohorts;
    private final PersonQueries people;
    private final IntroduceMyself introduce;

    SaveAnswers(Applications applications, Cohorts cohorts, PersonQueries people, IntroduceMyself introduce) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.people = people;
        this.introduce = introduce;
    }

    @Transactional
    public void save(Actor actor, UUID id, Answers answers) {
        var application = applications.own(actor, id);
        if (!application.isDraft()) {
            throw new RuleViolation(
                    "application-sent", "This application was sent already: its answers can no longer be changed");
        }
        if (answers.name() != null && answers.organisation() != null) {
            introduce.introduce(actor.id(), Typed.line(answers.name()), Typed.line(answers.organisation()));
        }
        if (answers.jobTitle() != null) {
            application.worksAs(answers.jobTitle());
        }
        if (answers.criteria() != null) {
            application.meets(criteria(application, answers.criteria()));
        }
        if (answers.statement() != null) {
            application.states(answers.statement());
        }
        if (answers.managerName() != null) {
            var own = people.details(actor.id()).email();
            application.nameManager(
                    answers.managerName(),
                    ManagerAddress.parse(answers.managerEmail(), own).value());
        }
    }

    private Set<MetCriterion> criteria(Application application, Set<UUID> chosen) {
        var known = cohorts.criteria(cohorts.of(application.getCohortId()).programmeId()).stream()
                .filter(part -> chosen.contains(part.id()))
                .map(part -> new MetCriterion(part.id(), part.kind(), part.title()))
                .collect(Collectors.toSet());
        if (known.size() < chosen.size()) {
            throw new RuleViolation(
                    "criterion-unknown", "criteria", "The criteria have changed. Choose again from those shown now");
        }
        return known;
    }
}
