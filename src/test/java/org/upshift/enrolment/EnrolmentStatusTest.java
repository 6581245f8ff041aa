package org.upshift.enrolment;

import org.junit.jupiter.api.Test;
import org.upshift.docs.StateMachineDocument;

class EnrolmentStatusTest {
    @Test
    void theMachineIsTheDocumentedOne() {
        StateMachineDocument.check("Place", EnrolmentStatus.class, EnrolmentStatus.Event.class, EnrolmentStatus::next);
    }
}
