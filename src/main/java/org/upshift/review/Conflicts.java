package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.people.EmailAddress;
import org.upshift.review.ConflictQueries.AddressRow;
import org.upshift.review.ConflictQueries.ApplicationRow;
import org.upshift.review.ConflictQueries.SignatoryRow;

/** Finds who must not review whose application. */
@ApplicationScoped
class Conflicts {
    private final ConflictQueries queries;

    Conflicts(ConflictQueries queries) {
        this.queries = queries;
    }

    /** Applications and reviewers, ready to be held against each other. */
    record Ground(List<Submission> submissions, Map<UUID, Party> reviewers) {
        Optional<Conflict> between(UUID application, UUID reviewer) {
            var party = reviewers.get(reviewer);
            return party == null
                    ? Optional.empty()
                    : submissions.stream()
                            .filter(one -> one.id().equals(application))
                            .findFirst()
                            .flatMap(one -> one.with(party));
        }
    }

    /** All applications of a cohort that can be reviewed. */
    Ground inCohort(UUID cohort, Collection<UUID> reviewers) {
        return ground(cohort, queries.reviewable(cohort), queries.signatories(cohort), reviewers);
    }

    boolean isReviewable(UUID cohort, UUID application) {
        return queries.countReviewable(cohort, application) > 0;
    }

    /** These applications, whatever has become of them. */
    Ground of(UUID cohort, Collection<UUID> applications, Collection<UUID> reviewers) {
        return ground(cohort, queries.these(cohort, applications), queries.signatoriesOf(applications), reviewers);
    }

    private Ground ground(
            UUID cohort,
            List<ApplicationRow> applications,
            List<SignatoryRow> signatories,
            Collection<UUID> reviewers) {
        var people = Stream.concat(applications.stream().map(ApplicationRow::applicant), reviewers.stream())
                .collect(Collectors.toSet());
        var employerOf = new HashMap<UUID, UUID>();
        queries.employers(people).forEach(row -> employerOf.put(row.person(), row.organisation()));
        var employers = employers(new HashSet<>(employerOf.values()));
        var addresses = addresses(people);
        Map<UUID, Party> parties = new HashMap<>();
        people.forEach(person -> parties.put(
                person,
                Party.of(
                        person,
                        addresses.getOrDefault(person, List.of()),
                        employers.getOrDefault(employerOf.get(person), Employer.UNKNOWN))));
        var signing = signatories.stream()
                .collect(Collectors.groupingBy(
                        SignatoryRow::application, Collectors.mapping(SignatoryRow::email, Collectors.toSet())));
        var back = queries.steppedBack(cohort).stream()
                .collect(Collectors.groupingBy(
                        ConflictQueries.SteppedBackRow::application,
                        Collectors.mapping(ConflictQueries.SteppedBackRow::reviewer, Collectors.toSet())));
        var submissions = applications.stream()
                .map(row -> new Submission(
                        row.id(),
                        row.reference(),
                        parties.get(row.applicant()),
                        mailboxes(row, signing.getOrDefault(row.id(), Set.of())),
                        back.getOrDefault(row.id(), Set.of())))
                .toList();
        parties.keySet().retainAll(Set.copyOf(reviewers));
        return new Ground(submissions, parties);
    }

    private static Set<String> mailboxes(ApplicationRow row, Set<String> asked) {
        return Stream.concat(Stream.of(row.manager(), row.employer()), asked.stream())
                .filter(address -> !address.isEmpty())
                .map(address -> new EmailAddress(address).mailbox())
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<String>> addresses(Set<UUID> people) {
        var all = new ArrayList<AddressRow>(queries.addresses(people));
        all.addAll(queries.formerAddresses(people));
        return all.stream()
                .collect(Collectors.groupingBy(
                        AddressRow::person, Collectors.mapping(AddressRow::email, Collectors.toList())));
    }

    private Map<UUID, Employer> employers(Set<UUID> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        var names = grouped(queries.otherNames(organisations));
        var domains = grouped(queries.domains(organisations));
        return queries.organisations(organisations).stream()
                .collect(Collectors.toMap(
                        ConflictQueries.OrganisationRow::id,
                        row -> new Employer(
                                Stream.of(row.id(), row.mergedInto())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()),
                                Stream.concat(Stream.of(row.nameKey()), names.getOrDefault(row.id(), Set.of()).stream())
                                        .collect(Collectors.toSet()),
                                domains.getOrDefault(row.id(), Set.of()))));
    }

    private static Map<UUID, Set<String>> grouped(List<ConflictQueries.NameRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ConflictQueries.NameRow::organisation,
                        Collectors.mapping(ConflictQueries.NameRow::text, Collectors.toSet())));
    }
}
