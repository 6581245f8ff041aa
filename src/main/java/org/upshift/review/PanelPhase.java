package org.upshift.review;

import java.util.Optional;

/** How far the panel of a cohort is, and whether its reviewers see whose applications they read. */
public enum PanelPhase {
    BLIND("Open, blind"),
    NAMED("Open, names are shown"),
    CLOSED("Closed");

    /** What the team does with a panel. */
    public enum Event {
        SHOW_NAMES,
        CLOSE,
        REOPEN_BLIND,
        REOPEN_NAMED
    }

    private final String words;

    PanelPhase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    public Optional<PanelPhase> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case BLIND ->
                        switch (event) {
                            case SHOW_NAMES -> NAMED;
                            case CLOSE -> CLOSED;
                            case REOPEN_BLIND, REOPEN_NAMED -> null;
                        };
                    case NAMED ->
                        switch (event) {
                            case CLOSE -> CLOSED;
                            case SHOW_NAMES, REOPEN_BLIND, REOPEN_NAMED -> null;
                        };
                    case CLOSED ->
                        switch (event) {
                            case REOPEN_BLIND -> BLIND;
                            case REOPEN_NAMED -> NAMED;
                            case SHOW_NAMES, CLOSE -> null;
                        };
                });
    }
}
