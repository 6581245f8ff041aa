package org.upshift.booking;

import org.upshift.admission.Needs;
import org.upshift.kernel.Findings;
import org.upshift.people.EmailAddress;

/**
 * What whoever brings a guest says about them; all but the name may be empty.
 *
 * @param email where the invitation goes, or empty for none
 */
public record GuestDetails(String name, String organisation, String email, Needs needs) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORGANISATION = 200;

    public GuestDetails {
        name = line(name);
        organisation = line(organisation);
        var findings = new Findings();
        findings.require(!name.isEmpty(), "name-missing", "name", "Enter the name of your guest");
        requireRoom(findings, name, organisation, needs);
        String typed = line(email);
        if (!typed.isEmpty()) {
            findings.check(() -> EmailAddress.parse(typed, "email"));
        }
        findings.throwAny();
        email = typed.isEmpty() ? "" : new EmailAddress(typed).value();
    }

    static void requireRoom(Findings findings, String name, String organisation, Needs needs) {
        findings.require(
                name.length() <= LONGEST_NAME, "name-too-long", "name", "Name must be 100 characters or fewer");
        findings.require(
                organisation.length() <= LONGEST_ORGANISATION,
                "organisation-too-long",
                "organisation",
                "Organisation must be 200 characters or fewer");
        findings.require(
                needs.access().length() <= Needs.LONGEST,
                "needs-too-long",
                "access",
                "Access needs must be 1,000 characters or fewer");
        findings.require(
                needs.dietary().length() <= Needs.LONGEST,
                "needs-too-long",
                "dietary",
                "Dietary needs must be 1,000 characters or fewer");
    }

    static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
