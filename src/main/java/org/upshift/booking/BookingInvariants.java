package org.upshift.booking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.upshift.kernel.Invariant;
import org.upshift.kernel.LondonTime;

/** What must hold between sessions, bookings, the waiting list, calendars and reminders, read from the rows and not from counters. */
class BookingInvariants {
    private record Statement(EntityManager entities, Clock clock, String name, String says, String sql)
            implements Invariant {
        @Override
        public List<String> broken(int most) {
            var query = entities.createNativeQuery(sql, Object.class).setMaxResults(most);
            if (sql.contains(":now")) {
                query.setParameter("now", now());
            }
            List<?> records = query.getResultList();
            return records.stream().map(String::valueOf).toList();
        }

        private LocalDateTime now() {
            return LondonTime.local(clock.instant());
        }
    }

    private final EntityManager entities;
    private final Clock clock;

    BookingInvariants(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Invariant seatsWithinCapacity() {
        return statement(
                "seats-within-capacity", "seats booked, offered and of guests are no more than there are", """
                select s.id from session s where s.capacity <
                    (select count(*) from booking b where b.session_id = s.id and b.status = 'BOOKED')
                    + (select count(*) from waiting_entry w where w.session_id = s.id and w.status = 'OFFERED')
                    + (select count(*) from guest g where g.session_id = s.id)
                """);
    }

    @Produces
    @Singleton
    Invariant seatsCounted() {
        return statement("seats-counted", "each session counts the seats that are booked, offered and of guests", """
                select s.id from session s where s.booked <>
                    (select count(*) from booking b where b.session_id = s.id and b.status = 'BOOKED')
                  or s.offered <>
                    (select count(*) from waiting_entry w where w.session_id = s.id and w.status = 'OFFERED')
                  or s.guests <> (select count(*) from guest g where g.session_id = s.id)
                """);
    }

    @Produces
    @Singleton
    Invariant guestsWithTheirHosts() {
        return statement("guests-with-their-hosts", "whoever brings a guest has a seat in the same event", """
                select g.session_id from guest g join booking b on b.id = g.booking_id
                where b.status <> 'BOOKED' or b.session_id <> g.session_id
                """);
    }

    @Produces
    @Singleton
    Invariant guestsWithinAllowance() {
        return statement("guests-within-allowance", "nobody brings more guests than the event allows", """
                select g.session_id from guest g left join guest_rule r on r.session_id = g.session_id
                group by g.session_id, g.booking_id, r.allowance having count(*) > coalesce(r.allowance, 0)
                """);
    }

    @Produces
    @Singleton
    Invariant oneSeatEach() {
        return statement("one-seat-each", "nobody has two seats in a session, or a seat and a place in its queue", """
                select b.session_id from booking b where b.status = 'BOOKED' and (
                    exists (select 1 from booking o where o.session_id = b.session_id and o.person_id = b.person_id
                        and o.status = 'BOOKED' and o.id <> b.id)
                    or exists (select 1 from waiting_entry w where w.session_id = b.session_id
                        and w.person_id = b.person_id and w.status in ('WAITING', 'OFFERED')))
                """);
    }

    @Produces
    @Singleton
    Invariant oneGroupOfAModule() {
        return statement("one-group-of-a-module", "nobody has seats in two parallel groups of a module", """
                select s.id from session s join booking b on b.session_id = s.id and b.status = 'BOOKED'
                where s.kind = 'MODULE' and exists (select 1 from booking o join session x on x.id = o.session_id
                    where o.person_id = b.person_id and o.status = 'BOOKED' and o.id <> b.id and x.kind = 'MODULE'
                      and coalesce(x.module_id, x.id) = coalesce(s.module_id, s.id))
                """);
    }

    @Produces
    @Singleton
    Invariant agreedBeforeSeated() {
        return statement(
                "agreed-before-seated",
                "nobody has, is offered or waits for a seat that needs agreement without one in force",
                """
                select s.id from session s where s.needs_agreement and exists (
                    select 1 from booking b where b.session_id = s.id and b.status = 'BOOKED' and not exists (
                        select 1 from seat_request r where r.session_id = s.id and r.person_id = b.person_id
                          and r.status = 'AGREED'))
                  or s.needs_agreement and exists (
                    select 1 from waiting_entry w where w.session_id = s.id and w.status in ('WAITING', 'OFFERED')
                      and not exists (select 1 from seat_request r where r.session_id = s.id
                          and r.person_id = w.person_id and r.status = 'AGREED'))
                """);
    }

    @Produces
    @Singleton
    Invariant nobodyWaitsBesideAFreeSeat() {
        return statement(
                "nobody-waits-beside-a-free-seat",
                "a free seat is offered to whoever waits, until the notice begins",
                """
                select s.id from session s join cohort c on c.id = s.cohort_id
                left join seat_terms t on t.programme_id = c.programme_id
                where s.booked + s.offered + s.guests < s.capacity
                  and s.starts > cast(:now as timestamp) + interval '1' hour * coalesce(t.notice_hours, 48)
                  and exists (select 1 from waiting_entry w where w.session_id = s.id and w.status = 'WAITING')
                """);
    }

    @Produces
    @Singleton
    Invariant inOrderOfTheQueue() {
        return statement("offers-in-order", "nobody was offered a seat while somebody before them waited", """
                select w.session_id from waiting_entry w where w.offered_at is not null and exists (
                    select 1 from waiting_entry e where e.session_id = w.session_id
                        and e.queue_number < w.queue_number and e.joined_at < w.offered_at
                        and (e.status = 'WAITING' or e.offered_at > w.offered_at))
                """);
    }

    @Produces
    @Singleton
    Invariant noOfferAtShortNotice() {
        return statement("no-offer-at-short-notice", "no seat is offered once the notice has begun", """
                select w.session_id from waiting_entry w where w.offered_at is not null
                  and (w.gate_closes is null or w.offered_at >= w.gate_closes)
                """);
    }

    @Produces
    @Singleton
    Invariant calendarsOnlyRise() {
        return statement(
                "calendar-sequence-rises", "what calendars were told rises, and nothing follows a cancellation", """
                select m.booking_id from calendar_message m join booking b on b.id = m.booking_id
                where m.sequence_number > b.calendar_sequence
                  or (m.method = 'CANCEL' and b.status = 'BOOKED')
                  or exists (select 1 from calendar_message e where e.booking_id = m.booking_id
                      and e.sequence_number < m.sequence_number
                      and (e.method = 'CANCEL' or e.posted_at > m.posted_at))
                """);
    }

    @Produces
    @Singleton
    Invariant remindersForTheLiving() {
        return statement(
                "reminders-once-and-alive", "one reminder of a kind, and none for a booking that is over", """
                select r.session_id from session_reminder r join booking b on b.id = r.booking_id
                where (b.status = 'CANCELLED' and b.changed_at < r.posted_at)
                  or exists (select 1 from session_reminder o where o.session_id = r.session_id
                      and o.person_id = r.person_id and o.hours_before = r.hours_before and o.id <> r.id)
                """);
    }

    private Invariant statement(String name, String says, String sql) {
        return new Statement(entities, clock, name, says, sql);
    }
}
