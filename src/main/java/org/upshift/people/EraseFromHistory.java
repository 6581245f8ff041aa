package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upshift.history.ForgetInHistory;

/** The history keeps that an erased person did something, and forgets their name and what was said about them. */
@ApplicationScoped
class EraseFromHistory {
    private final ForgetInHistory history;

    EraseFromHistory(ForgetInHistory history) {
        this.history = history;
    }

    void erase(@Observes PersonErased erased) {
        history.forget(erased.person());
    }
}
