package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What a line manager may read: what is asked and of whom, none of the answers. The caller holds the link. */
public interface SignOffQueries {

    /** @param organisation null when it is not known; {@code askedText} one line per thing that is asked */
    record Question(
            UUID id,
            String manager,
            String applicant,
            String jobTitle,
            String organisation,
            String programmeSlug,
            String contact,
            String askedText,
            SignOffStatus status,
            String signedName,
            Instant decidedAt) {

        public List<String> asked() {
            return askedText.lines().toList();
        }

        /** The contact as an address to write to, or null when it is something else. */
        public String contactEmail() {
            return contact.matches("[^\\s@?&:]+@[^\\s@?&:]+") ? contact : null;
        }

        public boolean isAnswered() {
            return decidedAt != null;
        }

        public boolean isSupported() {
            return status == SignOffStatus.SUPPORTED;
        }
    }

    Session session();

    @HQL("""
            select s.id, s.managerName, p.name, a.jobTitle, g.name, r.slug, r.contact, s.askedText, s.status,
                   s.signedName, s.decidedAt
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            join Cohort c on c.id = a.cohortId join Programme r on r.id = c.programmeId
            where s.id = :id
            """)
    Optional<Question> question(UUID id);
}
