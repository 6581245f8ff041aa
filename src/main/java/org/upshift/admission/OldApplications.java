package org.upshift.admission;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
import org.upshift.people.AgeRule;

/** How long applications and what belongs to them stay. */
@Singleton
class OldApplications {
    private final OverdueQueries queries;
    private final DestroyApplications destruction;

    OldApplications(OverdueQueries queries, DestroyApplications destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Produces
    @Singleton
    AgeRule drafts() {
        return new AgeRule(
                "drafts",
                "Drafts of applications that were never sent, from the deadline on",
                "They can no longer be sent, and nobody but the applicant has ever read them",
                new AgeRule.Periods(Period.ofDays(30), Period.ofDays(7), Period.ofMonths(6)),
                due -> queries.countDrafts(due.beforeLocal(), due.held()),
                (due, page) -> queries.drafts(due.beforeLocal(), due.held(), page),
                destruction::whole);
    }

    @Produces
    @Singleton
    AgeRule unsuccessful() {
        return new AgeRule(
                "unsuccessful-applications",
                "Applications that led to no place, from the day on which they ended",
                "A decision can be explained, and a claim of discrimination answered, for as long as one can be made",
                new AgeRule.Periods(Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(36)),
                due -> queries.countUnsuccessful(due.before(), due.beforeLocal(), due.held()),
                (due, page) -> queries.unsuccessful(due.before(), due.beforeLocal(), due.held(), page),
                destruction::whole);
    }

    @Produces
    @Singleton
    AgeRule takenUp() {
        return new AgeRule(
                "applications-taken-up",
                "Applications of those who took part, from the end of their cohort",
                "Funders ask who was selected and why for about two years after a programme; that somebody took part stays",
                new AgeRule.Periods(Period.ofMonths(24), Period.ofMonths(6), Period.ofMonths(84)),
                due -> queries.countTakenUp(due.before(), due.held()),
                (due, page) -> queries.takenUp(due.before(), due.held(), page),
                destruction::whole);
    }

    @Produces
    @Singleton
    AgeRule needs() {
        return new AgeRule(
                "participation-needs",
                "What participants need, such as access and diet, from the end of their cohort",
                "It is about health or belief, and was told for the days of one cohort",
                new AgeRule.Periods(Period.ofMonths(1), Period.ofDays(7), Period.ofMonths(6)),
                due -> queries.countNeeds(due.before(), due.held()),
                (due, page) -> queries.needs(due.before(), due.held(), page),
                destruction::needs);
    }

    @Produces
    @Singleton
    AgeRule lineManagers() {
        return new AgeRule(
                "line-managers",
                "Names, addresses and signatures of line managers, from the end of the cohort",
                "They were asked for one release from work, which is over with the cohort and its report",
                new AgeRule.Periods(Period.ofMonths(12), Period.ofMonths(3), Period.ofMonths(36)),
                due -> queries.countLineManagers(due.before(), due.held()),
                (due, page) -> queries.lineManagers(due.before(), due.held(), page),
                destruction::lineManagers);
    }
}
