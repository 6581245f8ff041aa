package org.upshift.access;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Visitors;
import org.upshift.privacy.MakeDataRequest;
import org.upshift.privacy.RequestKind;

/** Requests about personal data, for the matrix. */
@Singleton
class DataRequestsAsked {
    private final MakeDataRequest make;
    private final TakePlace takePlace;
    private final Visitors visitors;

    DataRequestsAsked(MakeDataRequest make, TakePlace takePlace, Visitors visitors) {
        this.make = make;
        this.takePlace = takePlace;
        this.visitors = visitors;
    }

    UUID ask(UUID person) {
        return make.make(visitors.actor(person), RequestKind.CORRECTION, "My name has two Ns");
    }

    /** Of somebody with a place in this cohort. */
    UUID askIn(UUID cohort) {
        var person = visitors.person("Matrix Asker");
        takePlace.take(cohort, person);
        return ask(person);
    }
}
