package org.upshift.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.HistoryQueries;
import org.upshift.history.RecordHistory;
import org.upshift.kernel.LondonTime;
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
                open && request.isAccess() ? data.textsOfOthers(request.personId()) : List.of(),
                typed,
                sentences.lines(history.ofSubject("data-request", request.id(), ENTRIES)));
    }
}
