package org.upshift.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.people.EmailAddress;
import org.upshift.people.OrganisationName;

class ConflictTest {
    private static final UUID TRUST = UUID.randomUUID();

    private final Employer employer =
            new Employer(Set.of(TRUST), Set.of(OrganisationName.key("Nether Wallop Trust")), Set.of("wallop.nhs.uk"));
    private final UUID somebody = UUID.randomUUID();
    private final Submission submission = new Submission(
            UUID.randomUUID(),
            "AAAA-0001",
            Party.of(UUID.randomUUID(), List.of("ana.example@gmail.com"), employer),
            Set.of(new EmailAddress("lee.hartnell@example.org").mailbox()),
            Set.of(somebody));

    @Test
    void anApplicantInAnySpellingIsFound() {
        assertThat(with("Ana.Example+review@googlemail.com")).isEqualTo(Conflict.IS_APPLICANT);
        assertThat(submission.with(
                        Party.of(submission.applicant().person(), List.of("other@example.org"), Employer.UNKNOWN)))
                .contains(Conflict.IS_APPLICANT);
    }

    @Test
    void whoeverWasAskedToSignIsFound() {
        assertThat(with("Lee.Hartnell+panel@Example.ORG")).isEqualTo(Conflict.IS_SIGNATORY);
    }

    @Test
    void aColleagueIsFoundByOrganisationItsOtherNamesAndItsAddresses() {
        assertThat(with("rae@panel.wallop.nhs.uk")).isEqualTo(Conflict.SAME_ORGANISATION);
        assertThat(submission.with(of(new Employer(Set.of(UUID.randomUUID(), TRUST), Set.of(), Set.of()))))
                .contains(Conflict.SAME_ORGANISATION);
        assertThat(submission.with(of(new Employer(
                        Set.of(UUID.randomUUID()), Set.of(OrganisationName.key("The Nether Wallop trust")), Set.of()))))
                .contains(Conflict.SAME_ORGANISATION);
    }

    @Test
    void whoeverHasSteppedBackIsFoundAndNobodyElse() {
        assertThat(submission.with(Party.of(somebody, List.of("x@example.org"), Employer.UNKNOWN)))
                .contains(Conflict.DECLARED);
        assertThat(submission.with(of(new Employer(Set.of(UUID.randomUUID()), Set.of("other"), Set.of("other.org")))))
                .isEmpty();
        assertThat(submission.with(of(Employer.UNKNOWN))).isEmpty();
    }

    private Conflict with(String address) {
        return submission
                .with(Party.of(UUID.randomUUID(), List.of(address), Employer.UNKNOWN))
                .orElse(null);
    }

    private static Party of(Employer employer) {
        return Party.of(UUID.randomUUID(), List.of("rae@example.org"), employer);
    }
}
