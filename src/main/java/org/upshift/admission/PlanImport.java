package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.kernel.LondonTime;
import org.upshift.people.EmailAddress;
import org.upshift.people.OrganisationName;
import org.upshift.people.OrganisationsByName;
import org.upshift.people.PeopleByAddress;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.table.CellTable;
import org.upshift.table.ImportError;

/** Compares a file with applications with what is here, without an effect; about ten SQL statements, however long the file is. */
@ApplicationScoped
class PlanImport {
    private final ApplicationForms forms;
    private final SignOffRulesQueries rules;
    private final PeopleByAddress people;
    private final OrganisationsByName organisations;
    private final ImportedQueries queries;
    private final Clock clock;

    PlanImport(
            ApplicationForms forms,
            SignOffRulesQueries rules,
            PeopleByAddress people,
            OrganisationsByName organisations,
            ImportedQueries queries,
            Clock clock) {
        this.forms = forms;
        this.rules = rules;
        this.people = people;
        this.organisations = organisations;
        this.queries = queries;
        this.clock = clock;
    }

    ImportPlan plan(CohortView cohort, CellTable table, ImportColumns columns) {
        ImportTerms.requireOpen(cohort);
        var now = clock.instant();
        var form = forms.current(cohort).form();
        var wanted = rules.of(cohort.programmeId()).secondSignatory()
                ? EnumSet.allOf(Signatory.class)
                : EnumSet.of(Signatory.LINE_MANAGER);
        var read = new ImportReader(table, columns.checked(form), form, wanted, now).read();
        var errors = new ArrayList<>(read.errors());

        var known = people.find(
                read.lines().stream().map(line -> line.email().value()).toList());
        var addresses = people.addresses(Set.copyOf(known.values()));
        var applied = known.isEmpty() ? Set.<UUID>of() : Set.copyOf(queries.applicants(cohort.id(), known.values()));
        var fresh = new ArrayList<ImportedLine>();
        var there = new ArrayList<ImportedLine>();
        var lineOf = new HashMap<UUID, Integer>();
        for (var line : read.lines()) {
            var person = known.get(line.email().value());
            var other = person == null ? null : lineOf.putIfAbsent(person, line.number());
            if (other != null) {
                errors.add(error(line, "This is the same person as in line " + other + ". Leave one of the lines out"));
            } else if (person != null && applied.contains(person)) {
                there.add(line);
            } else {
                refuseOwn(line, addresses.getOrDefault(person, Set.of()), errors);
                fresh.add(line);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        fresh.stream()
                .filter(line -> !line.organisation().isEmpty())
                .forEach(line -> names.putIfAbsent(OrganisationName.key(line.organisation()), line.organisation()));
        var found = found(names.keySet(), fresh, errors);
        var proposed = new LinkedHashSet<>(names.keySet());
        proposed.removeAll(found.keySet());
        errors.sort(Comparator.comparingLong(ImportError::line));
        return new ImportPlan(
                form,
                List.copyOf(fresh),
                List.copyOf(there),
                found,
                errors.isEmpty() ? proposed.stream().map(names::get).toList() : List.of(),
                isLate(cohort, fresh),
                read.days(),
                List.copyOf(errors));
    }

    /** A person may be known by other addresses than the one in the file. */
    private static void refuseOwn(ImportedLine line, Set<String> own, List<ImportError> errors) {
        line.signatories().forEach((signatory, named) -> {
            if (own.stream().anyMatch(mine -> named.email().sameMailboxAs(new EmailAddress(mine)))) {
                errors.add(error(line, "The address of the " + signatory.words() + " is the applicant’s own"));
            }
        });
    }

    private Map<String, UUID> found(Set<String> keys, List<ImportedLine> fresh, List<ImportError> errors) {
        var sameName = organisations.of(keys);
        var found = new HashMap<String, UUID>();
        sameName.forEach((key, rows) -> OrganisationsByName.one(rows).ifPresent(one -> found.put(key, one.id())));
        fresh.stream()
                .filter(line -> sameName.containsKey(OrganisationName.key(line.organisation()))
                        && !found.containsKey(OrganisationName.key(line.organisation())))
                .forEach(line -> errors.add(error(
                        line,
                        "More than one organisation is called “" + line.organisation()
                                + "”. Write the name of the one that you mean as the list has it")));
        return found;
    }

    private boolean isLate(CohortView cohort, List<ImportedLine> fresh) {
        var end = LondonTime.instant(cohort.deadline()).plusSeconds(1);
        return !fresh.isEmpty()
                && (cohort.phase() == Phase.SELECTING
                        || cohort.isDeadlinePassed(clock.instant())
                        || fresh.stream()
                                .anyMatch(
                                        line -> line.isSent() && !line.sentAt().isBefore(end)));
    }

    private static ImportError error(ImportedLine line, String message) {
        return new ImportError(line.number(), null, message);
    }
}
