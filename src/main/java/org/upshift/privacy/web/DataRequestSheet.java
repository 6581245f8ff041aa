package org.upshift.privacy.web;

import java.time.LocalDate;
import java.util.List;
import org.upshift.history.HistoryLine;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.MyData;
import org.upshift.privacy.OthersText;
import org.upshift.privacy.web.DataRequestForms.TextForm;

/**
 * All that those who handle a request need to see.
 *
 * @param counts how much is held about the person; empty once the request is over, and for a team when some of it is elsewhere
 * @param places where records of the person are corrected; empty unless a correction is asked for, and as before
 * @param texts what others wrote about the person; empty unless a copy is asked for, and as before
 * @param typed what was typed about one of the texts and could not be taken, or null
 */
record DataRequestSheet(
        DataRequestView request,
        LocalDate today,
        List<MyData.SectionCount> counts,
        List<MyData.Place> places,
        List<OthersText> texts,
        TextForm typed,
        List<HistoryLine> history) {

    public boolean isOverdue() {
        return request.isOverdue(today);
    }

    public boolean isExtendable() {
        return request.isOpen() && !request.isExtended() && !today.isAfter(request.dueOn());
    }

    public boolean isTyped(OthersText text) {
        return typed != null
                && text.key().section().equals(typed.section())
                && text.key().item().equals(typed.item())
                && text.key().label().equals(typed.label());
    }
}
