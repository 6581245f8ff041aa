package org.upshift.questionnaire;

import org.upshift.kernel.LondonTime;
import org.upshift.web.CountWords;

/**
 * A wave of an earlier cohort as the new one would have it.
 *
 * @param window null when nothing can be said of its days
 * @param why it does not come along, or null when it does
 */
record RepeatedWave(String title, WavePlan plan, WaveCalendar.Window window, String why) {

    boolean comes() {
        return why == null;
    }

    /** "Baseline: it would be over already" */
    String staying() {
        return title + ": " + why;
    }

    /** "Baseline: open from 8 January 2027 until the end of 21 January 2027, counted from …, asks everybody with a place" */
    String coming() {
        var words = new StringBuilder(title)
                .append(": open from ")
                .append(LondonTime.since(window.opens()))
                .append(" until ")
                .append(LondonTime.until(window.closes()));
        if (plan.timing().anchor() != null) {
            words.append(", counted from ").append(plan.timing().anchor().words());
        }
        if (plan.settings().invites()) {
            words.append("; asks everybody with a place");
        }
        if (plan.settings().remindEvery() != null) {
            words.append("; reminds every ")
                    .append(CountWords.of(plan.settings().remindEvery(), "day"))
                    .append(", at most ")
                    .append(CountWords.of(plan.settings().remindMost(), "time"));
        }
        return words.append(plan.thinkingBack() ? "; people also think back" : "")
                .toString();
    }
}
