package org.upshift.booking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** For which sessions these bookings are, for those who may know already that they are there. */
interface BookingNames {
    record BookingName(UUID id, UUID sessionId, String personName, String email) {
        String displayName() {
            return personName.isEmpty() ? email : personName;
        }
    }

    Session session();

    @HQL("""
            select b.id, b.sessionId, p.name, p.email from Booking b join Person p on p.id = b.personId
            where b.id in :ids
            """)
    List<BookingName> bookings(Collection<UUID> ids);
}
