package org.upshift.privacy.web;

import org.upshift.privacy.DataRequestView;

/** A page that asks for a reason before something is done about a request. */
record ReasonPage(DataRequestView request, Kind kind) {

    enum Kind {
        EXTENSION(
                "Take two months more",
                "The time for an answer is one month. It may be two months longer where a request is complex, or where the"
                        + " same person has made many. The person is told why, now.",
                "Why is more time needed?",
                "Extend"),
        HOLD(
                "Put the data of this person on hold",
                "Until you end the hold nothing of this person is erased, and nothing goes because its time is over. The"
                        + " time for an answer runs on.",
                "Why must the data stay? For instance a dispute, or an audit by the funder",
                "Put on hold"),
        REFUSAL(
                "Refuse this request",
                "The person is told why, and how to complain.",
                "Why can the request not be met?",
                "Refuse");

        private final String title;
        private final String explanation;
        private final String question;
        private final String button;

        Kind(String title, String explanation, String question, String button) {
            this.title = title;
            this.explanation = explanation;
            this.question = question;
            this.button = button;
        }
    }

    public String title() {
        return kind.title;
    }

    public String explanation() {
        return kind.explanation;
    }

    public String question() {
        return kind.question;
    }

    public String button() {
        return kind.button;
    }

    public String action() {
        return switch (kind) {
            case EXTENSION -> DataRequestLinks.extension(request.id());
            case HOLD -> DataRequestLinks.hold(request.id());
            case REFUSAL -> DataRequestLinks.refusal(request.id());
        };
    }
}
