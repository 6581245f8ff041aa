package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionView;
import org.upshift.web.Pdf;

/** A badge for every participant with a seat in a session, and every guest who comes, by name: ten on a page, to be cut. */
@ApplicationScoped
class Badges {
    private static final String STYLE = "/print/badges.css";
    private static final Page ALL = Page.first(1000);

    private final BookingQueries bookings;
    private final GuestQueries guests;
    private final Clock clock;

    Badges(BookingQueries bookings, GuestQueries guests, Clock clock) {
        this.bookings = bookings;
        this.guests = guests;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance badgesPdf(SessionView session, List<List<Badge>> rows);
    }

    record Badge(String name, String organisation) {}

    Response of(SessionView session) {
        var html = Templates.badgesPdf(session, inPairs(badges(session))).render();
        var day = LondonTime.today(clock.instant());
        return Response.ok(Pdf.of(html, STYLE, day, session.id().hashCode()))
                .header("Content-Disposition", "attachment; filename=\"name-badges.pdf\"")
                .build();
    }

    private List<Badge> badges(SessionView session) {
        var badges = new ArrayList<Badge>();
        for (var seat : bookings.seats(session.id(), session.cohortId(), ALL)) {
            badges.add(new Badge(seat.displayName(), seat.organisation() == null ? "" : seat.organisation()));
        }
        for (var guest : guests.atTheDoor(session.id(), session.cohortId(), ALL)) {
            if (guest.coming()) {
                badges.add(new Badge(guest.name(), guest.organisation()));
            }
        }
        badges.sort(Comparator.comparing(Badge::name));
        return badges;
    }

    private static List<List<Badge>> inPairs(List<Badge> badges) {
        var rows = new ArrayList<List<Badge>>();
        for (int first = 0; first < badges.size(); first += 2) {
            rows.add(badges.subList(first, Math.min(first + 2, badges.size())));
        }
        return rows;
    }
}
