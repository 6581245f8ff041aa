package org.upshift.admission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.upshift.admission.SignOffLink;
import org.upshift.admission.SignOffQuestion;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Secret;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;

/** The link that a signatory has opened: its secret is in a cookie, so that it stands in no address. */
@ApplicationScoped
class LinkInBrowser {
    private static final String COOKIE = "sign-off-link";
    private static final int ONE_DAY = 24 * 3600;

    private final SignOffLink link;
    private final Cookies cookies;

    LinkInBrowser(SignOffLink link, Cookies cookies) {
        this.link = link;
        this.cookies = cookies;
    }

    String secret(HttpHeaders headers) {
        return cookies.read(headers.getCookies(), COOKIE);
    }

    Optional<SignOffLink.Open> open(HttpHeaders headers) {
        return Optional.ofNullable(secret(headers)).flatMap(link::open);
    }

    Optional<SignOffQuestion> ever(HttpHeaders headers) {
        return Optional.ofNullable(secret(headers)).flatMap(link::ever);
    }

    /** Where the application stands, or empty where whoever signed is not told. */
    String standing(SignOffQuestion question) {
        return link.standing(question).orElse("");
    }

    NewCookie keep(String secret) {
        return cookies.cookie(COOKIE, Secret.isWellFormed(secret) ? secret : "", ONE_DAY);
    }

    /** The page of a link that asks nothing any more, which says why. */
    Response gone(HttpHeaders headers) {
        String reason = ever(headers).map(this::reason).orElseGet(LinkInBrowser::unknown);
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(410, reason))
                .build();
    }

    private static String unknown() {
        return "We do not know this link. Open it once more from the newest e-mail that we sent you, or copy the whole"
                + " address from there.";
    }

    private String reason(SignOffQuestion question) {
        String applicant = question.applicant();
        return switch (question.status()) {
            case SUPPORTED, NOT_SUPPORTED, NOT_MY_REPORT, STALE ->
                "This link was used on " + LondonTime.dateTime(question.decidedAt()) + ": you answered that "
                        + answer(question) + "." + whereItIs(question)
                        + " If that was not you, or you want to change it, write to the"
                        + " programme team" + (question.contact().isEmpty() ? "." : ": " + question.contact());
            case SUPERSEDED -> superseded(question);
            case REVOKED ->
                "The programme team has set this question aside, so you need do nothing. If " + applicant
                        + " asks for your support again, we write to you.";
            case CANCELLED -> applicant + " is no longer asking for your support. You need do nothing.";
            case EXPIRED ->
                "The time to answer is over. If you still want to answer, ask " + applicant + " to ask you again.";
            case PROPOSED -> "You are not asked yet.";
            case ASKED, OPENED, UNDELIVERABLE ->
                "This link was replaced by a newer one, its time is over, or the programme no longer takes an answer."
                        + " Use the link in the newest e-mail that we sent you, or ask " + applicant
                        + " to send you a reminder.";
        };
    }

    private String whereItIs(SignOffQuestion question) {
        String standing = question.isDisowned() ? "" : standing(question);
        return standing.isEmpty() ? "" : " The application is: " + standing + ".";
    }

    private static String answer(SignOffQuestion question) {
        return switch (question.status()) {
            case NOT_SUPPORTED -> "you do not support the application of " + question.applicant();
            case NOT_MY_REPORT -> "it is not for you to answer about " + question.applicant();
            default -> "you support the application of " + question.applicant();
        };
    }

    private static String superseded(SignOffQuestion question) {
        if (question.endedBecause() == null) {
            return question.applicant() + " is no longer asking for your support. You need do nothing.";
        }
        return switch (question.endedBecause()) {
            case REPLACED ->
                question.applicant() + " has named another "
                        + question.signatory().words() + ", so you need do nothing. If that is wrong, speak to "
                        + question.applicant() + ".";
            case CORRECTED ->
                question.applicant() + " has corrected your address. Use the link in the e-mail that went to the other"
                        + " address.";
            case PASSED_ON ->
                "You have passed this question on to somebody else, who answers for you. If that was not you, write to"
                        + " the programme team"
                        + (question.contact().isEmpty() ? "." : ": " + question.contact());
        };
    }
}
