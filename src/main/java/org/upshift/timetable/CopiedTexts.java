package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Participant;
import org.upshift.people.RoleQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.RepeatedPart.Text;
import org.upshift.timetable.Leftovers.Leftover;
import org.upshift.timetable.Leftovers.Spoken;

/** The texts that a repeated cohort shows: those copied for it, and those of its programme. */
@ApplicationScoped
class CopiedTexts {
    /** What is read besides, and who stands behind it, may well be of an earlier year. */
    private static final Set<PartKind> OF_ANY_YEAR = EnumSet.of(PartKind.READING, PartKind.MAXIM, PartKind.PARTNER);

    private static final Page HOLDERS = Page.first(100);

    private final ProgrammeQueries programmes;
    private final EnrolmentQueries enrolments;
    private final RoleQueries roles;
    private final Clock clock;

    CopiedTexts(ProgrammeQueries programmes, EnrolmentQueries enrolments, RoleQueries roles, Clock clock) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * What they say that is of the earlier cohort alone.
     *
     * @param along what comes along with the sessions, in words
     */
    List<Leftover> leftovers(
            CohortView earlier, List<SessionView> copied, String name, List<SessionView> planned, List<Text> along) {
        var people = Stream.concat(
                        enrolments.allParticipants(earlier.id()).stream().map(Participant::name),
                        roles.holders(earlier.id(), clock.instant(), HOLDERS).stream()
                                .map(RoleQueries.Holder::name))
                .toList();
        var leftovers = new Leftovers(
                new Spoken(earlier.name(), days(copied), people), new Spoken(name, days(planned), List.of()));
        var texts = new ArrayList<Text>();
        planned.forEach(session -> texts.add(new Text(session.name(), session.title() + "\n" + session.place())));
        texts.addAll(along);
        programmes.programme(earlier.programmeSlug()).ifPresent(programme -> texts.addAll(texts(programme)));
        return leftovers.in(texts);
    }

    private List<Text> texts(ProgrammeQueries.View programme) {
        var texts = new ArrayList<>(List.of(
                new Text("Summary of the programme", programme.summary()),
                new Text("Purpose of the programme", programme.purpose()),
                new Text("Approach of the programme", programme.approach()),
                new Text("Audience of the programme", programme.audience()),
                new Text("Commitment to the programme", programme.commitment()),
                new Text("Contact of the programme", programme.contact())));
        programmes.parts(programme.id()).stream()
                .filter(part -> !OF_ANY_YEAR.contains(part.kind()))
                .forEach(part ->
                        texts.add(new Text("Programme: “" + part.title() + "”", part.title() + "\n" + part.body())));
        return texts;
    }

    private static List<LocalDate> days(List<SessionView> sessions) {
        return sessions.stream().map(session -> session.starts().toLocalDate()).toList();
    }
}
