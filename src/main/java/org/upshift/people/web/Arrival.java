package org.upshift.people.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import org.upshift.people.Authentication;
import org.upshift.people.KeptForms;
import org.upshift.people.Secret;
import org.upshift.people.SignInLook;
import org.upshift.people.SignOut;
import org.upshift.web.Cookies;
import org.upshift.web.Next;

/** Where a browser goes that has just been signed in, whichever way: past the second factor and a kept form to what it wanted. */
@Singleton
class Arrival {
    static final String REQUEST_COOKIE = "sign-in-request";
    static final String LINK_COOKIE = "sign-in-link";

    /** Longer than any sign-in lasts, so that a form that comes too late still tells whose it is. */
    private static final int SEVEN_DAYS = 7 * 24 * 3600;

    private final Cookies cookies;
    private final SignInLook signIns;
    private final SignOut signOut;

    Arrival(Cookies cookies, SignInLook signIns, SignOut signOut) {
        this.cookies = cookies;
        this.signIns = signIns;
        this.signOut = signOut;
    }

    /** @param sent the cookies of the request; an earlier sign-in of this browser ends */
    Next of(Secret signIn, String wanted, Map<String, Cookie> sent) {
        String earlier = cookies.read(sent, Authentication.SIGN_IN_COOKIE);
        if (earlier != null) {
            signOut.signOut(new Secret(earlier));
        }
        String next = NextPath.of(wanted);
        if (cookies.read(sent, KeptForms.COOKIE) != null) {
            next = AccountLinks.keptFormThenTo(next);
        }
        if (signIns.awaitsSecondFactor(signIn)) {
            next = SecondFactorLinks.askThenTo(next);
        }
        return Next.to(next).with(cookie(signIn), cookies.removal(REQUEST_COOKIE), cookies.removal(LINK_COOKIE));
    }

    /** What keeps a browser signed in. */
    NewCookie cookie(Secret signIn) {
        return cookies.cookie(Authentication.SIGN_IN_COOKIE, signIn.value(), SEVEN_DAYS);
    }
}
