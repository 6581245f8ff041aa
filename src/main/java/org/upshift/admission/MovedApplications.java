package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.upshift.form.ApplicationForms;
import org.upshift.form.FilledForm;
import org.upshift.form.Support;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.OrganisationName;
import org.upshift.people.PeopleByAddress;
import org.upshift.people.ProposeOrganisations;
import org.upshift.programme.CohortView;
import org.upshift.table.CellTable;
import org.upshift.table.ImportRefused;

/** Makes the applications of an import, all or none. Part of the caller's transaction; the number of SQL statements hardly grows with the lines. */
@ApplicationScoped
class MovedApplications {
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final ApplicationForms forms;
    private final PlanImport plans;
    private final PeopleByAddress people;
    private final ProposeOrganisations propose;
    private final History history;
    private final Jobs jobs;
    private final Clock clock;

    MovedApplications(
            EntityManager entities,
            ApplicationForms forms,
            PlanImport plans,
            PeopleByAddress people,
            ProposeOrganisations propose,
            History history,
            Jobs jobs,
            Clock clock) {
        this.entities = entities;
        this.forms = forms;
        this.plans = plans;
        this.people = people;
        this.propose = propose;
        this.history = history;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return how many applications were made */
    int make(
            Actor actor,
            CohortView cohort,
            ApplicationImport theImport,
            CellTable table,
            ImportColumns columns,
            ImportTerms terms) {
        ImportTerms.requireOpen(cohort);
        // The cohort is locked from here on: two imports, and whoever applies meanwhile, come one after the other
        var form = forms.take(cohort);
        var plan = plans.plan(cohort, table, columns);
        if (!plan.errors().isEmpty()) {
            throw new ImportRefused(plan.errors());
        }
        RuleViolations.throwAny(terms.against(plan));
        var now = clock.instant();
        var persons = persons(actor, plan);
        var entries = new ArrayList<Entry>();
        var answers = new BroughtAnswers();
        var session = entities.unwrap(Session.class);
        Integer before = session.getJdbcBatchSize();
        session.setJdbcBatchSize(AT_ONCE);
        try {
            for (var line : plan.fresh()) {
                var person = persons.get(line.email().value());
                var answered = new FilledForm(plan.form(), line.answers());
                var judgement = answered.judge(Support.NOT_ASKED);
                var application = new Application(cohort.id(), person, form, now);
                application.getFilled().broughtBy(theImport.getId(), judgement.eligible());
                application.getFilled().lacks(answered.incomplete());
                fill(application, line);
                entities.persist(application);
                answers.of(application.getId(), line.answers(), judgement);
                entries.add(entry(actor, cohort, application.getId(), person, line));
            }
            entities.flush();
        } finally {
            session.setJdbcBatchSize(before);
        }
        session.doWork(answers::write);
        entries.add(entry(actor, cohort, plan.fresh().size(), plan.isLate() ? terms.reason() : ""));
        history.recordAll(entries);
        if (terms.tell()) {
            jobs.schedule(TellMoved.TASK.instance(theImport.getId().toString()).scheduledTo(now));
        }
        return plan.fresh().size();
    }

    private Map<String, UUID> persons(Actor actor, ImportPlan plan) {
        var organisations = new HashMap<>(plan.organisations());
        organisations.putAll(propose.propose(actor, plan.proposed()));
        return people.enter(plan.fresh().stream()
                .map(line -> new PeopleByAddress.Known(
                        line.email(), line.name(), organisations.get(OrganisationName.key(line.organisation()))))
                .toList());
    }

    private static void fill(Application application, ImportedLine line) {
        application.worksAs(line.post());
        line.signatories()
                .forEach((signatory, named) ->
                        application.name(signatory, named.name(), named.email().value()));
        if (line.isSent()) {
            application.sentElsewhere(line.sentAt());
        }
    }

    private static Entry entry(Actor actor, CohortView cohort, UUID application, UUID person, ImportedLine line) {
        Instant sent = line.sentAt();
        return actor.entry("application-brought")
                .about("application", application)
                .concerning(person)
                .in(cohort.id())
                .detail(sent == null ? "as a draft" : "as sent on " + LondonTime.dateTime(sent));
    }

    private static Entry entry(Actor actor, CohortView cohort, int number, String reason) {
        String counted = number == 1 ? "1 application" : number + " applications";
        return actor.entry("applications-imported")
                .about("cohort", cohort.id())
                .in(cohort.id())
                .detail(reason.isEmpty() ? counted : counted + ", after the deadline: " + reason);
    }
}
