package org.upshift.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** When community meetings were, for those who may know already that they are there. */
interface MeetingNames {
    record MeetingName(UUID id, LocalDate heldOn, String name, String email) {}

    Session session();

    @HQL("""
            select m.id, m.heldOn, p.name, p.email from CommunityMeeting m join Person p on p.id = m.personId
            where m.id in :ids
            """)
    List<MeetingName> meetings(Collection<UUID> ids);
}
