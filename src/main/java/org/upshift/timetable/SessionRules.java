package org.upshift.timetable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** What a plan must fulfil for a session, apart from all others. What is null in the plan could not be read and is not looked at. */
final class SessionRules {
    private final Session session;
    private final SessionPlan plan;
    private final Findings findings = new Findings();

    private SessionRules(Session session, SessionPlan plan) {
        this.session = session;
        this.plan = plan;
    }

    static List<RuleViolation> against(Session session, SessionPlan plan) {
        var rules = new SessionRules(session, plan);
        rules.words();
        rules.times();
        rules.seats();
        rules.module();
        return rules.findings.all();
    }

    private void words() {
        findings.require(plan.title() == null || !plan.title().isBlank(), "title-missing", "title", "Enter a title");
        findings.require(
                plan.link() == null || plan.link().isBlank() || isHttps(plan.link()),
                "link-not-https",
                "link",
                "The joining link must begin with https://");
    }

    private static boolean isHttps(String link) {
        try {
            var uri = new URI(link.strip());
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException unusable) {
            return false;
        }
    }

    private void times() {
        requireRealTime(plan.starts(), "starts");
        requireRealTime(plan.ends(), "ends");
        SessionPlan.requireOrder(findings, plan.starts(), plan.ends());
    }

    private void requireRealTime(LocalDateTime time, String field) {
        findings.require(
                time == null
                        || !LondonTime.ZONE.getRules().getValidOffsets(time).isEmpty(),
                "no-such-time",
                field,
                "There is no such time on this day: the clocks go forward");
    }

    private void seats() {
        int needed = session.getNeeded();
        findings.require(
                plan.capacity() == null || plan.capacity() >= Math.max(1, needed),
                "capacity-below-booked",
                "capacity",
                needed == 0
                        ? "Seats must be 1 or more"
                        : "Seats must be " + needed + " or more: so many are booked"
                                + (session.getOffered() == 0 ? "" : " or offered to those who wait")
                                + (session.getGuests() == 0 ? "" : ", with the guests"));
    }

    private void module() {
        var kind = session.getKind();
        findings.require(
                kind != SessionKind.WEBINAR || plan.module() != null,
                "module-missing",
                "module",
                "Select the module that the webinar belongs to");
        boolean everyone = plan.booksEveryone() == null ? session.isBooksEveryone() : plan.booksEveryone();
        findings.require(
                kind != SessionKind.MODULE || plan.module() == null || !everyone,
                "group-for-everyone",
                "everyone",
                "People choose between groups: a group cannot be booked for everyone");
        findings.require(
                !everyone || !(plan.needsAgreement() == null ? session.isNeedsAgreement() : plan.needsAgreement()),
                "agreement-for-everyone",
                "everyone",
                "Everyone has a seat by default, or a seat needs your agreement: select one of them");
        boolean regrouped = session.getTitle() != null && !Objects.equals(session.getModuleId(), plan.module());
        findings.require(
                kind != SessionKind.MODULE || !regrouped || session.getNeeded() == 0,
                "group-booked",
                "module",
                "People have booked: what this is a parallel group of can no longer change");
    }
}
