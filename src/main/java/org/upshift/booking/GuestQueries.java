package org.upshift.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who brings whom to which event. Whoever asks about a session has to know that its cohort may be seen. */
public interface GuestQueries {
    /** How many guests each participant may bring, and the last day on which they say who; null where there are none. */
    record Rule(int allowance, LocalDate lastDay) {
        public static final Rule NONE = new Rule(0, null);

        public boolean isOpen(LocalDate today) {
            return allowance > 0 && !today.isAfter(lastDay);
        }
    }

    /** A guest, as whoever brings them sees them. */
    record Own(UUID id, String name, String organisation, String email, String accessNeeds, String dietaryNeeds) {}

    /** A guest, as the team sees them. */
    record Invited(
            UUID id,
            String name,
            String organisation,
            String email,
            String accessNeeds,
            String dietaryNeeds,
            String hostName,
            String hostEmail) {
        public String host() {
            return hostName.isEmpty() ? hostEmail : hostName;
        }
    }

    /** A guest, as the list at the door says it: what they need is for the team alone. */
    record AtTheDoor(String name, String organisation, String hostName, String hostEmail) {
        public String host() {
            return hostName.isEmpty() ? hostEmail : hostName;
        }
    }

    /** A guest whose event is over, and whose name nobody needs any more. */
    record Over(UUID id, String title, LocalDateTime ends) {}

    /** What is known about whoever asks, as a guest or as whoever brings one. */
    record Known(
            UUID id,
            String title,
            LocalDateTime starts,
            String name,
            String organisation,
            String email,
            String needs) {}

    Session session();

    @HQL("select r.allowance, r.lastDay from GuestRule r where r.sessionId = :sessionId")
    Optional<Rule> rule(UUID sessionId);

    /** The session of one's own booking, live or not. */
    @HQL("select b.sessionId from Booking b where b.id = :booking and b.personId = :person")
    Optional<UUID> eventOf(UUID booking, UUID person);

    @HQL("""
            select g.id, g.name, g.organisation, g.email, g.accessNeeds, g.dietaryNeeds
            from Guest g join Booking b on b.id = g.bookingId
            where g.bookingId = :booking and b.personId = :person order by g.invitedAt, g.id
            """)
    List<Own> of(UUID booking, UUID person);

    @HQL("""
            select g.id, g.name, g.organisation, g.email, g.accessNeeds, g.dietaryNeeds, p.name, p.email
            from Guest g join Booking b on b.id = g.bookingId join Person p on p.id = b.personId
            join Session s on s.id = g.sessionId
            where g.sessionId = :sessionId and s.cohortId = :cohort order by g.name, g.id
            """)
    List<Invited> invited(UUID sessionId, UUID cohort, Page page);

    @HQL("select count(*) from Guest g where g.sessionId = :sessionId")
    long countInvited(UUID sessionId);

    @HQL("""
            select g.name, g.organisation, p.name, p.email
            from Guest g join Booking b on b.id = g.bookingId join Person p on p.id = b.personId
            join Session s on s.id = g.sessionId
            where g.sessionId = :sessionId and s.cohortId = :cohort order by g.name, g.id
            """)
    List<AtTheDoor> atTheDoor(UUID sessionId, UUID cohort, Page page);

    /** The largest number of guests that one participant brings, first. */
    @HQL("""
            select count(g.id) from Guest g where g.sessionId = :sessionId group by g.bookingId order by count(g.id) desc
            """)
    List<Long> mostOfOne(UUID sessionId, Page page);

    @HQL("""
            select g.id, s.title, s.ends from Guest g join Session s on s.id = g.sessionId
            join Booking b on b.id = g.bookingId
            where s.ends < :before and b.personId not in :held order by s.ends, g.id
            """)
    List<Over> over(LocalDateTime before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*) from Guest g join Session s on s.id = g.sessionId join Booking b on b.id = g.bookingId
            where s.ends < :before and b.personId not in :held
            """)
    long countOver(LocalDateTime before, Collection<UUID> held);

    @HQL("""
            select g.id, s.title, s.starts, g.name, g.organisation, g.email, concat(g.accessNeeds, ' ', g.dietaryNeeds)
            from Guest g join Session s on s.id = g.sessionId join Booking b on b.id = g.bookingId
            where b.personId = :person or g.email in :addresses order by s.starts desc, g.id
            """)
    List<Known> about(UUID person, Set<String> addresses, Page page);

    @HQL("""
            select count(*) from Guest g join Booking b on b.id = g.bookingId
            where b.personId = :person or g.email in :addresses
            """)
    long countAbout(UUID person, Set<String> addresses);
}
