package org.upshift.booking;

import org.upshift.admission.Needs;
import org.upshift.kernel.Findings;

/** What a guest who comes says about themselves; all but the name may be empty. */
public record GuestAnswer(String name, String organisation, Needs needs) {
    public GuestAnswer {
        name = GuestDetails.line(name);
        organisation = GuestDetails.line(organisation);
        var findings = new Findings();
        findings.require(!name.isEmpty(), "name-missing", "name", "Enter your name");
        GuestDetails.requireRoom(findings, name, organisation, needs);
        findings.throwAny();
    }
}
