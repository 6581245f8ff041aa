package org.upshift.booking.web;

import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Needs;
import org.upshift.booking.GuestDetails;
import org.upshift.booking.GuestQueries;

/** What somebody types about a guest whom they bring. */
record GuestForm(
        @RestForm String name,
        @RestForm String organisation,
        @RestForm String email,
        @RestForm String access,
        @RestForm String dietary) {
    static final GuestForm EMPTY = new GuestForm("", "", "", "", "");

    GuestForm {
        name = text(name);
        organisation = text(organisation);
        email = text(email);
        access = text(access);
        dietary = text(dietary);
    }

    static GuestForm of(GuestQueries.Own guest) {
        return new GuestForm(
                guest.name(), guest.organisation(), guest.email(), guest.accessNeeds(), guest.dietaryNeeds());
    }

    GuestDetails details() {
        return new GuestDetails(name, organisation, email, new Needs(access, dietary));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }
}
