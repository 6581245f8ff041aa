package org.upshift.attendance;

import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;

class MeetingStatusTest {
    @Test
    void theMachineIsTheDocumentedOne() {
        StateMachineDocument.check(
                "Community meeting", MeetingStatus.class, MeetingStatus.Event.class, MeetingStatus::next);
    }
}
