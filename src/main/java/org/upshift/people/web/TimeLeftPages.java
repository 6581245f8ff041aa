package org.upshift.people.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.upshift.people.Authentication;
import org.upshift.people.SignInLook;
import org.upshift.web.Cookies;

/**
 * For the script that warns before a sign-in ends. Asking does not extend it, because nobody is there who asks; the button that
 * a person presses does.
 */
@Path("/account/time-left")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class TimeLeftPages {
    private final SignInLook signIns;
    private final Cookies cookies;

    TimeLeftPages(SignInLook signIns, Cookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    record TimeLeft(long seconds) {}

    @GET
    public TimeLeft timeLeft(@Context HttpHeaders headers) {
        String cookie = cookies.read(headers.getCookies(), Authentication.SIGN_IN_COOKIE);
        return new TimeLeft(cookie == null ? 0 : signIns.secondsLeft(cookie));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TimeLeft extend(@Context HttpHeaders headers) {
        String cookie = cookies.read(headers.getCookies(), Authentication.SIGN_IN_COOKIE);
        return new TimeLeft(cookie == null ? 0 : signIns.extend(cookie));
    }
}
