package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/**
 * How the sessions of a cohort belong together. A webinar looks back on its module and all parallel groups of it, which must be over by
 * then; so none of them can move behind a webinar.
 */
final class ModuleRules {
    private ModuleRules() {}

    /** A session as it would be; what is null could not be read and is not looked at. */
    record Slot(UUID id, SessionKind kind, UUID module, LocalDateTime starts, LocalDateTime ends, boolean everyone) {

        static Slot of(Session session) {
            return new Slot(
                    session.getId(),
                    session.getKind(),
                    session.getModuleId(),
                    session.getStarts(),
                    session.getEnds(),
                    session.isBooksEveryone());
        }

        static Slot of(SessionView session, boolean everyone) {
            return new Slot(
                    session.id(), session.kind(), session.moduleId(), session.starts(), session.ends(), everyone);
        }

        static Slot of(Session session, SessionPlan plan) {
            return new Slot(
                    session.getId(),
                    session.getKind(),
                    session.getKind() == SessionKind.EVENT ? null : plan.module(),
                    plan.starts(),
                    plan.ends(),
                    plan.booksEveryone() == null ? session.isBooksEveryone() : plan.booksEveryone());
        }

        boolean isGroup() {
            return kind == SessionKind.MODULE && module != null;
        }

        boolean isGroupOf(Slot other) {
            return isGroup() && module.equals(other.id);
        }

        boolean looksBackOn(Slot part) {
            return kind == SessionKind.WEBINAR
                    && module != null
                    && part.kind == SessionKind.MODULE
                    && (module.equals(part.id) || module.equals(part.module));
        }
    }

    /** @param others all other sessions of the cohort */
    static List<RuleViolation> against(Slot changed, List<Slot> others) {
        var findings = new Findings();
        if (changed.module() != null) {
            findings.check(() -> requireModule(changed, others));
        }
        findings.require(
                !changed.everyone() || others.stream().noneMatch(other -> other.isGroupOf(changed)),
                "group-for-everyone",
                "everyone",
                "People choose between the groups of this module");
        findings.check(() -> requireOrder(changed, others));
        return findings.all();
    }

    private static void requireModule(Slot changed, List<Slot> others) {
        var module = others.stream()
                .filter(other -> other.kind() == SessionKind.MODULE && !other.isGroup())
                .filter(other -> other.id().equals(changed.module()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("module-unknown", "module", "Select a module of this cohort"));
        if (changed.isGroup() && module.everyone()) {
            throw new RuleViolation(
                    "group-for-everyone", "module", "Everyone has a seat in that module: there is nothing to choose");
        }
        if (changed.isGroup() && others.stream().anyMatch(other -> changed.id().equals(other.module()))) {
            throw new RuleViolation(
                    "group-of-group", "module", "This module has webinars or groups itself: it cannot be a group");
        }
    }

    private static void requireOrder(Slot changed, List<Slot> others) {
        var all = new ArrayList<>(others);
        all.add(changed);
        for (var webinar : all) {
            for (var part : all) {
                boolean known = webinar.starts() != null && part.ends() != null;
                if (known && webinar.looksBackOn(part) && webinar.starts().isBefore(part.ends())) {
                    throw tooEarly(changed, webinar, part);
                }
            }
        }
    }

    private static RuleViolation tooEarly(Slot changed, Slot webinar, Slot part) {
        return changed.kind() == SessionKind.WEBINAR
                ? new RuleViolation(
                        "webinar-before-module",
                        "starts",
                        "The webinar must start after its module ends, on " + LondonTime.dateTime(part.ends()))
                : new RuleViolation(
                        "module-after-webinar",
                        "starts",
                        "Its webinar on " + LondonTime.dateTime(webinar.starts())
                                + " would come before the end of the module. Move the webinar first");
    }
}
