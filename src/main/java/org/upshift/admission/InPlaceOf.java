package org.upshift.admission;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** For whom somebody acts who was not the first to be asked, or is no line manager. */
@Embeddable
class InPlaceOf {
    /** Who passed it on to them; empty unless they act for somebody. */
    private String actsFor = "";

    private UUID passedOnBy;

    /** Why they sign in the place of a line manager; empty for line managers. */
    private String relation = "";

    static InPlaceOf lineManager(String why) {
        var place = new InPlaceOf();
        place.relation = Typed.line(why);
        return place;
    }

    static InPlaceOf whoPassedItOn(String name, UUID signOff) {
        var place = new InPlaceOf();
        place.actsFor = name;
        place.passedOnBy = signOff;
        return place;
    }

    InPlaceOf again() {
        var place = new InPlaceOf();
        place.actsFor = actsFor;
        place.passedOnBy = passedOnBy;
        place.relation = relation;
        return place;
    }

    void forgetWhom() {
        actsFor = "";
    }

    void forgetWhy() {
        relation = "";
    }

    String getActsFor() {
        return actsFor;
    }

    String getRelation() {
        return relation;
    }
}
