package org.upshift.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.EmailAddress;
import org.upshift.people.RetentionRule;

/** What imports have made, for use cases that have checked who asks. */
interface ImportedQueries {

    /** An application that came with an import. */
    record Moved(UUID id, String reference, ApplicationStatus status, Instant sentAt, String name, String email) {
        boolean isToTell() {
            return (status == ApplicationStatus.DRAFT || status == ApplicationStatus.SUBMITTED)
                    && !email.endsWith(EmailAddress.OF_NOBODY);
        }

        String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    /** Those of these people who have ever applied here, also if they have withdrawn since. */
    @HQL("select a.applicantId from Application a where a.cohortId = :cohort and a.applicantId in :people")
    List<UUID> applicants(UUID cohort, Collection<UUID> people);

    @HQL("""
            select a.id, a.reference, a.status, a.sentAt, p.name, p.email
            from Application a join Person p on p.id = a.applicantId
            where a.filled.importId = :theImport order by a.id
            """)
    List<Moved> moved(UUID theImport);

    @HQL("select a.id from Application a where a.filled.importId = :theImport")
    List<UUID> applications(UUID theImport);

    /** How many of them somebody has changed: what came with an import and was left alone is in its first version. */
    @HQL("select count(*) from Application a where a.filled.importId = :theImport and a.version > 0")
    long countChanged(UUID theImport);

    @HQL("select count(*) from ApplicationImport i where i.state = DRAFT and i.broughtAt < :before")
    long countDrafts(Instant before);

    @HQL("""
            select i.id, 'A file with applications', i.broughtAt from ApplicationImport i
            where i.state = DRAFT and i.broughtAt < :before order by i.broughtAt, i.id
            """)
    List<RetentionRule.Overdue> drafts(Instant before, Page page);

    @HQL("select distinct d.id.importId from ApplicationImportAddress d where d.id.address in :addresses")
    List<UUID> draftsWith(Collection<String> addresses);

    /** A draft in which an address stands. */
    record DraftAbout(UUID id, String programme, String cohort, Instant broughtAt) {}

    @HQL("""
            select i.id, g.title, c.name, i.broughtAt
            from ApplicationImport i join Cohort c on c.id = i.cohortId join Programme g on g.id = c.programmeId
            where i.id in (select d.id.importId from ApplicationImportAddress d where d.id.address in :addresses)
            order by i.broughtAt, i.id
            """)
    List<DraftAbout> draftsAbout(Collection<String> addresses, Page page);

    @HQL("select count(distinct d.id.importId) from ApplicationImportAddress d where d.id.address in :addresses")
    long countDraftsAbout(Collection<String> addresses);
}
