package org.upshift.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the people who use Upshift say them: "18 January 2019, 4pm", Europe/London. */
public final class LondonTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private LondonTime() {}

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** The first instant that is too late for a deadline on this day: 23:59:59 is in, 00:00:00 is out. */
    public static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** "18 January 2019" */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "18 January" */
    public static String dayAndMonth(LocalDate date) {
        return DAY_AND_MONTH.format(date);
    }

    /** "Friday 18 January 2019" */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "4pm", "9:30am", "midday", "midnight" */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() == 0) {
            return "midnight";
        }
        if (time.getMinute() == 0 && time.getHour() == 12) {
            return "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** "18 January 2019, 4pm" */
    public static String dateTime(LocalDateTime local) {
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** "18 January 2019, 4pm" */
    public static String dateTime(Instant instant) {
        return dateTime(local(instant));
    }

    /** What begins with "18 January 2019", or at "18 January 2019, 4pm". */
    public static String since(LocalDateTime begin) {
        return begin.toLocalTime().equals(LocalTime.MIDNIGHT) ? date(begin.toLocalDate()) : dateTime(begin);
    }

    /** What is over at this moment lasts until "the end of 18 January 2019", or until "18 January 2019, 4pm". */
    public static String until(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + date(end.toLocalDate().minusDays(1))
                : dateTime(end);
    }
}
