package org.upshift.booking.web;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Needs;
import org.upshift.booking.GuestAnswer;
import org.upshift.booking.GuestLink;

/** What a guest answers. @param guest whom the page was about */
record GuestAnswerForm(
        @RestForm String guest,

        @RestForm @Pattern(regexp = "yes|no", message = "Select whether you will come")
        String coming,

        @RestForm String name,
        @RestForm String organisation,
        @RestForm String access,
        @RestForm String dietary) {
    private static final UUID NOBODY = new UUID(0, 0);

    GuestAnswerForm {
        guest = text(guest);
        coming = text(coming);
        name = text(name);
        organisation = text(organisation);
        access = text(access);
        dietary = text(dietary);
    }

    static GuestAnswerForm of(GuestLink.Open open) {
        var guest = open.guest();
        return new GuestAnswerForm(
                guest.id().toString(),
                guest.isAnswered() ? "yes" : "",
                guest.name(),
                guest.organisation(),
                guest.accessNeeds(),
                guest.dietaryNeeds());
    }

    boolean isAbout(GuestLink.Open open) {
        return open.guest().id().toString().equals(guest);
    }

    boolean isDeclining() {
        return "no".equals(coming);
    }

    UUID id() {
        try {
            return UUID.fromString(guest);
        } catch (IllegalArgumentException none) {
            return NOBODY;
        }
    }

    GuestAnswer answer() {
        return new GuestAnswer(name, organisation, new Needs(access, dietary));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }
}
