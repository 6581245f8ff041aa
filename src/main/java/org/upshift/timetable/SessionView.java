package org.upshift.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/**
 * A session as the pages of all features show it.
 *
 * @param number of a module and its webinar; 0 for an event
 * @param moduleId the module of a webinar, or the module of which a module is a parallel group; or null
 * @param starts wall time in {@code zone}
 * @param link where to join online, only for those who run the session or have booked it
 * @param offered seats that are kept for somebody on the waiting list
 * @param guests seats of those whom participants bring
 */
public record SessionView(
        UUID id,
        UUID cohortId,
        SessionKind kind,
        int number,
        UUID moduleId,
        String title,
        LocalDateTime starts,
        LocalDateTime ends,
        String zone,
        String place,
        String link,
        int capacity,
        int booked,
        int offered,
        int guests) {

    /** Without guests. */
    public SessionView(
            UUID id,
            UUID cohortId,
            SessionKind kind,
            int number,
            UUID moduleId,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            String place,
            String link,
            int capacity,
            int booked,
            int offered) {
        this(
                id, cohortId, kind, number, moduleId, title, starts, ends, zone, place, link, capacity, booked, offered,
                0);
    }

    /** "Module 1", "Webinar 1", "Event" */
    public String shortName() {
        return number == 0 ? kind.words() : kind.words() + " " + number;
    }

    /** "Module 1: Planning and Launching"; an event has its title alone */
    public String name() {
        return kind.name(number, title);
    }

    /** "18 January 2019, 9:30am to 4:30pm" */
    public String when() {
        return LondonTime.dateTime(starts) + " to "
                + (ends.toLocalDate().equals(starts.toLocalDate())
                        ? LondonTime.time(ends.toLocalTime())
                        : LondonTime.dateTime(ends));
    }

    /** The place; a webinar, or what has only a joining link, is online. Empty when nothing is known. */
    public String where() {
        return place.isEmpty() && isOnline() ? "Online" : place;
    }

    /** "In person", "Online", "In person and online"; empty when neither is known. */
    public String format() {
        if (place.isEmpty()) {
            return isOnline() ? "Online" : "";
        }
        return isOnline() ? "In person and online" : "In person";
    }

    SessionView numbered(int other) {
        return new SessionView(
                id, cohortId, kind, other, moduleId, title, starts, ends, zone, place, link, capacity, booked, offered,
                guests);
    }

    SessionView seating(int seats) {
        return new SessionView(
                id, cohortId, kind, number, moduleId, title, starts, ends, zone, place, link, seats, booked, offered,
                guests);
    }

    /** The session without what only those who run it or have booked it may know. */
    public SessionView withoutLink() {
        return new SessionView(
                id, cohortId, kind, number, moduleId, title, starts, ends, zone, place, "", capacity, booked, offered,
                guests);
    }

    /** Whether it is a parallel group of another module. */
    public boolean isGroup() {
        return kind == SessionKind.MODULE && moduleId != null;
    }

    /** The module itself for all parallel groups of a module, of which people choose one; any other session is its own. */
    public UUID choice() {
        return isGroup() ? moduleId : id;
    }

    /** Whether people choose between this session and that one. */
    public boolean isAlternativeTo(SessionView other) {
        return !id.equals(other.id()) && choice().equals(other.choice());
    }

    /** Whether there is or will be a meeting to join: also for a webinar whose link is not known yet. */
    public boolean isOnline() {
        return kind == SessionKind.WEBINAR || !link.isEmpty();
    }

    public int seatsLeft() {
        return capacity - booked - offered - guests;
    }

    public boolean isOnWeekend() {
        var day = starts.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    public Instant startsAt() {
        return starts.atZone(ZoneId.of(zone)).toInstant();
    }

    public Instant endsAt() {
        return ends.atZone(ZoneId.of(zone)).toInstant();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt());
    }

    public int minutes() {
        return (int) Duration.between(startsAt(), endsAt()).toMinutes();
    }

    public boolean overlaps(SessionView other) {
        return overlaps(other.starts(), other.ends(), other.zone());
    }

    /** Whether it meets what is on between two wall times in a zone. */
    public boolean overlaps(LocalDateTime from, LocalDateTime until, String in) {
        var there = ZoneId.of(in);
        return startsAt().isBefore(until.atZone(there).toInstant())
                && from.atZone(there).toInstant().isBefore(endsAt());
    }
}
