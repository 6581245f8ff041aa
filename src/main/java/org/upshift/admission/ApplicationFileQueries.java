package org.upshift.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Files of applications; {@link ApplicationFiles} looks who asks. */
interface ApplicationFileQueries {
    record Stored(UUID id, String name, FileType type) {}

    Session session();

    @HQL("""
            select f.id, f.name, f.type from ApplicationFile f
            where f.applicationId = :application and f.question = :question
            """)
    Optional<Stored> file(UUID application, String question);

    /** Of an application to this cohort that was sent. */
    @HQL("""
            select f.id, f.name, f.type from ApplicationFile f join Application a on a.id = f.applicationId
            where a.id = :application and a.cohortId = :cohort and a.sentAt is not null and f.question = :question
            """)
    Optional<Stored> sent(UUID cohort, UUID application, String question);

    /** To which cohort the application was sent that this file is part of. */
    @HQL("""
            select a.cohortId from ApplicationFile f join Application a on a.id = f.applicationId
            where a.id = :application and a.sentAt is not null and f.question = :question
            """)
    Optional<UUID> sentTo(UUID application, String question);

    @HQL("select p.bytes from ApplicationFilePart p where p.id.fileId = :file order by p.id.number")
    List<byte[]> parts(UUID file);
}
