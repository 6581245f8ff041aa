package org.upshift.attendance;

import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;

class CatchUpStatusTest {
    @Test
    void theMachineIsTheDocumentedOne() {
        StateMachineDocument.check(
                "Session caught up", CatchUpStatus.class, CatchUpStatus.Event.class, CatchUpStatus::next);
    }
}
