package org.upshift.booking;

import java.time.Instant;
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

    /**
     * A guest, as whoever brings them sees them. What guests have said themselves that they need is for the team alone.
     *
     * @param answeredAt when they said that they come, or null
     */
    record Own(
            UUID id,
            String name,
            String organisation,
            String email,
            String accessNeeds,
            String dietaryNeeds,
            Instant answeredAt) {
        public boolean isAnswered() {
            return answeredAt != null;
        }
    }

    /** A guest, as they see themselves who opens the link in their letter. */
    record Invitation(
            UUID id,
            UUID sessionId,
            String name,
            String organisation,
            String accessNeeds,
            String dietaryNeeds,
            Instant answeredAt,
            String hostName,
            String hostEmail) {
        public String host() {
            return hostName.isEmpty() ? hostEmail : hostName;
        }

        public boolean isAnswered() {
            return answeredAt != null;
        }
    }

    /** A guest, as the team sees them. */
    record Invited(
            UUID id,
            String name,
            String organisation,
            String email,
            String accessNeeds,
            String dietaryNeeds,
            Instant answeredAt,
            String hostName,
            String hostEmail) {
        public String host() {
            return hostName.isEmpty() ? hostEmail : hostName;
        }

        /** Whether they have said so, or whoever brings them does because nobody can ask them. */
        public boolean isComing() {
            return answeredAt != null || email.isEmpty();
        }
    }

    /**
     * A guest, as the list at the door says it: what they need is for the team alone.
     *
     * @param coming whether they have said so, or whoever brings them does because nobody can ask them
     */
    record AtTheDoor(String name, String organisation, boolean coming, String hostName, String hostEmail) {
        public String host() {
            return hostName.isEmpty() ? hostEmail : hostName;
        }
    }

    /** A guest whose event is over, and whose name nobody needs any more. */
    record Over(UUID id, String title, LocalDateTime ends) {}

    /** What is known about whoever asks, as a guest or as whoever brings one; what guests said themselves that they need is theirs. */
    record Known(
            UUID id,
            String title,
            LocalDateTime starts,
            String name,
            String organisation,
            String email,
            String needs,
            Instant answeredAt) {}

    Session session();

    @HQL("select r.allowance, r.lastDay from GuestRule r where r.sessionId = :sessionId")
    Optional<Rule> rule(UUID sessionId);

    /** The session of one's own booking, live or not. */
    @HQL("select b.sessionId from Booking b where b.id = :booking and b.personId = :person")
    Optional<UUID> eventOf(UUID booking, UUID person);

    @HQL("""
            select g.id, g.name, g.organisation, g.email, case when g.answeredAt is null then g.accessNeeds else '' end,
                   case when g.answeredAt is null then g.dietaryNeeds else '' end, g.answeredAt
            from Guest g join Booking b on b.id = g.bookingId
            where g.bookingId = :booking and b.personId = :person order by g.invitedAt, g.id
            """)
    List<Own> of(UUID booking, UUID person);

    @HQL("""
            select g.id, g.name, g.organisation, g.email, g.accessNeeds, g.dietaryNeeds, g.answeredAt,
                   p.name, p.email
            from Guest g join Booking b on b.id = g.bookingId join Person p on p.id = b.personId
            join Session s on s.id = g.sessionId
            where g.sessionId = :sessionId and s.cohortId = :cohort order by g.name, g.id
            """)
    List<Invited> invited(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select g.id, g.sessionId, g.name, g.organisation, g.accessNeeds, g.dietaryNeeds, g.answeredAt, p.name, p.email
            from Guest g join Booking b on b.id = g.bookingId join Person p on p.id = b.personId where g.id = :guest
            """)
    Optional<Invitation> invitation(UUID guest);

    @HQL("select count(*) from Guest g where g.sessionId = :sessionId")
    long countInvited(UUID sessionId);

    @HQL("""
            select g.name, g.organisation, case when g.answeredAt is not null or g.email = '' then true else false end,
                   p.name, p.email
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
            select g.id, s.title, s.starts, g.name, g.organisation, g.email,
                   case when g.answeredAt is null or g.email in :addresses
                       then concat(g.accessNeeds, ' ', g.dietaryNeeds) else '' end,
                   g.answeredAt
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
