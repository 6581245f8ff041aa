package org.upshift.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.upshift.kernel.LondonTime;

/** Dates and times in templates: {@code {london:date(session.day)}}. */
@TemplateExtension(namespace = "london")
final class LondonWords {
    private LondonWords() {}

    static String date(LocalDate date) {
        return LondonTime.date(date);
    }

    static String dayAndMonth(LocalDate date) {
        return LondonTime.dayAndMonth(date);
    }

    static String day(LocalDate date) {
        return LondonTime.day(date);
    }

    static String time(LocalTime time) {
        return LondonTime.time(time);
    }

    static String dateTime(LocalDateTime local) {
        return LondonTime.dateTime(local);
    }

    static String dateTime(Instant instant) {
        return LondonTime.dateTime(instant);
    }

    static String since(LocalDateTime begin) {
        return LondonTime.since(begin);
    }

    static String until(LocalDateTime end) {
        return LondonTime.until(end);
    }
}
