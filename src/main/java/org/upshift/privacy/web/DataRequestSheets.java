package org.upshift.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.history.Change;
import org.upshift.history.HistoryQueries;
import org.upshift.history.RecordHistory;
import org.upshift.kernel.LondonTime;
import org.upshift.people.CorrectPerson;
import org.upshift.people.CurrentActor;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.MyData;
import org.upshift.privacy.web.DataRequestForms.TextForm;

/** Gathers what the page of a request shows. */
@ApplicationScoped
class DataRequestSheets {
    private static final Page ENTRIES = Page.first(50);

    private final CurrentActor actor;
    private final DataRequests requests;
    private final MyData data;
    private final HistoryQueries history;
    private final RecordHistory sentences;
    private final Clock clock;

    DataRequestSheets(
            CurrentActor actor,
            DataRequests requests,
            MyData data,
            HistoryQueries history,
            RecordHistory sentences,
            Clock clock) {
        this.actor = actor;
        this.requests = requests;
        this.data = data;
        this.history = history;
        this.sentences = sentences;
        this.clock = clock;
    }

    DataRequestSheet of(DataRequestView request, TextForm typed) {
        boolean open = request.isOpen() && requests.reachesAll(actor.get(), request);
        return new DataRequestSheet(
                request,
                LondonTime.today(clock.instant()),
                open ? data.counts(request.personId()) : List.of(),
                open && request.isCorrection() ? data.places(request.personId()) : List.of(),
                open && request.isAccess() ? data.textsOfOthers(request.personId()) : List.of(),
                typed,
                sentences.lines(history.ofSubject("data-request", request.id(), ENTRIES)));
    }

    /** What was corrected about the person since the request came, as a beginning of what they are told; empty when nothing was. */
    String corrected(DataRequestView request) {
        if (!request.isCorrection() || !requests.reachesAll(actor.get(), request)) {
            return "";
        }
        return history.ofSubject("person", request.personId(), ENTRIES).stream()
                .filter(entry -> entry.action().equals(CorrectPerson.ACTION))
                .filter(entry -> !LondonTime.today(entry.recordedAt()).isBefore(request.receivedOn()))
                .flatMap(entry -> entry.changes().stream())
                .map(DataRequestSheets::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Change change) {
        String now = change.after() == null ? "is taken out" : "is now “" + change.after() + "”";
        return change.what() + (change.before() == null ? " " : " was “" + change.before() + "” and ") + now;
    }
}
