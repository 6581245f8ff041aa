package org.upshift.admission;

import java.util.Optional;

/** How far the outcomes of a cohort are that are released together. While they are prepared, none is decided alone. */
public enum SelectionStatus {
    PREPARING,
    RELEASED,
    SET_ASIDE;

    /** What happens to a selection. */
    public enum Event {
        BEGIN,
        RELEASE,
        SET_ASIDE
    }

    public Optional<SelectionStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case PREPARING ->
                        switch (event) {
                            case RELEASE -> RELEASED;
                            case SET_ASIDE -> SET_ASIDE;
                            case BEGIN -> null;
                        };
                    case RELEASED, SET_ASIDE ->
                        switch (event) {
                            case BEGIN -> PREPARING;
                            case RELEASE, SET_ASIDE -> null;
                        };
                });
    }
}
