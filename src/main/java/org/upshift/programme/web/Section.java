package org.upshift.programme.web;

import java.util.List;
import java.util.Map;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** The sections of the public programme page, in the order in which they are shown. */
enum Section {
    PURPOSE("purpose", "What it is for"),
    APPROACH("approach", "How it works"),
    AUDIENCE("audience", "Who it is for"),
    PARTICIPANT_GAIN("participants", "What participants gain"),
    ORGANISATION_GAIN("organisations", "What organisations gain"),
    COMMITMENT("commitment", "What you commit to"),
    MODULE_TOPIC("modules", "Module topics"),
    OUTCOME("outcomes", "Learning outcomes"),
    MAXIM("maxims", "The maxims behind it"),
    READING("reading", "Further reading"),
    PARTNER("partners", "Who offers it"),
    CONTACT("contact", "Contact");

    private final String anchor;
    private final String title;

    Section(String anchor, String title) {
        this.anchor = anchor;
        this.title = title;
    }

    public String anchor() {
        return anchor;
    }

    public String title() {
        return title;
    }

    /** Whether the programme says anything here. */
    boolean isFilled(ProgrammeQueries.View programme, Map<PartKind, List<ProgrammeQueries.PartView>> parts) {
        return switch (this) {
            case PURPOSE -> !programme.purpose().isBlank();
            case APPROACH -> !programme.approach().isBlank();
            case AUDIENCE ->
                !programme.audience().isBlank()
                        || !parts.get(PartKind.ELIGIBILITY).isEmpty()
                        || !parts.get(PartKind.PRIORITY).isEmpty();
            case COMMITMENT -> !programme.commitment().isBlank() || programme.commitmentDays() > 0;
            case CONTACT -> !programme.contact().isBlank();
            case PARTICIPANT_GAIN, ORGANISATION_GAIN, MODULE_TOPIC, OUTCOME, MAXIM, READING, PARTNER ->
                !parts.get(PartKind.valueOf(name())).isEmpty();
        };
    }
}
