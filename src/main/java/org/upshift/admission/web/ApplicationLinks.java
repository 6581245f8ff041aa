package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.upshift.admission.Signatory;
import org.upshift.form.Form;

@TemplateExtension(namespace = "applications")
public final class ApplicationLinks {
    private ApplicationLinks() {}

    /** The parts of a draft, by the name under which they are said to be missing. */
    static Map<String, String> parts(UUID application, Form form) {
        Map<String, String> parts = new HashMap<>();
        form.sections().forEach(section -> {
            section.questions().forEach(question -> parts.put(question.key(), section(application, section.key())));
            parts.put(section.key(), section(application, section.key()));
        });
        parts.put("aboutYou", aboutYou(application));
        parts.put("lineManager", lineManager(application));
        parts.put("employer", employer(application));
        return parts;
    }

    /** Where an application to this cohort begins. */
    public static String apply(UUID cohort) {
        return "/cohorts/" + cohort + "/apply";
    }

    /** The applicant's own page: the tasks of a draft, the status of a sent application. */
    public static String show(UUID application) {
        return "/applications/" + application;
    }

    static String aboutYou(UUID application) {
        return show(application) + "/about-you";
    }

    static String files(UUID application) {
        return show(application) + "/files";
    }

    static String file(UUID application, String question) {
        return files(application) + "/" + question;
    }

    static String teamFiles(UUID cohort, UUID application) {
        return review(cohort, application) + "/files";
    }

    static String equality(UUID application) {
        return show(application) + "/equality";
    }

    static String equalityCounts(UUID cohort) {
        return "/cohorts/" + cohort + "/equality";
    }

    /** More time for one applicant. */
    static String extension(UUID cohort, UUID application) {
        return review(cohort, application) + "/extension";
    }

    /** The questions of one section of the form. */
    static String section(UUID application, String section) {
        return show(application) + "/answers/" + section;
    }

    static String lineManager(UUID application) {
        return show(application) + "/line-manager";
    }

    static String check(UUID application) {
        return show(application) + "/check";
    }

    static String sent(UUID application) {
        return show(application) + "/sent";
    }

    static String withdrawal(UUID application) {
        return show(application) + "/withdrawal";
    }

    static String otherManager(UUID application) {
        return show(application) + "/other-line-manager";
    }

    static String reminder(UUID application) {
        return show(application) + "/reminder";
    }

    static String acceptance(UUID application) {
        return show(application) + "/offer/acceptance";
    }

    /** What one needs to take part in a cohort. */
    static String myNeeds(UUID cohort) {
        return "/cohorts/" + cohort + "/my-needs";
    }

    static String needs(UUID application) {
        return show(application) + "/needs";
    }

    static String refusal(UUID application) {
        return show(application) + "/offer/refusal";
    }

    /** The team's list. */
    public static String list(UUID cohort) {
        return "/cohorts/" + cohort + "/applications";
    }

    /** Those whose sign-off the team has to look at. */
    static String toLookAt(UUID cohort) {
        return list(cohort) + "?look=yes";
    }

    /** The team's page of an application. */
    public static String review(UUID cohort, UUID application) {
        return list(cohort) + "/" + application;
    }

    static String offer(UUID cohort, UUID application) {
        return review(cohort, application) + "/offer";
    }

    static String offerWithdrawal(UUID cohort, UUID application) {
        return review(cohort, application) + "/offer/withdrawal";
    }

    static String turnDown(UUID cohort, UUID application) {
        return review(cohort, application) + "/unsuccessful";
    }

    static String employer(UUID application) {
        return show(application) + "/employer";
    }

    /** Where a signatory is named in a draft. */
    static String naming(UUID application, Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? lineManager(application) : employer(application);
    }

    /** Where another signatory is named when the first was asked. */
    static String other(UUID application, Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? otherManager(application) : employer(application);
    }

    static String request(UUID application, Signatory signatory) {
        return naming(application, signatory) + "/request";
    }

    static String reminder(UUID application, Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? reminder(application) : employer(application) + "/reminder";
    }

    static String doubt(UUID application, Signatory signatory) {
        return naming(application, signatory) + "/doubt";
    }

    static String alternate(UUID application) {
        return show(application) + "/no-line-manager";
    }

    /** What was asked of the signatories of an application, and what they said, for the team. */
    public static String signOffs(UUID cohort, UUID application) {
        return review(cohort, application) + "/sign-offs";
    }

    static String settingAside(UUID cohort, UUID application) {
        return signOffs(cohort, application) + "/setting-aside";
    }

    static String cameBack(UUID cohort, UUID application) {
        return signOffs(cohort, application) + "/came-back";
    }

    static String requestByTeam(UUID cohort, UUID application) {
        return signOffs(cohort, application) + "/request";
    }

    static String change(UUID cohort, UUID application) {
        return signOffs(cohort, application) + "/change";
    }

    static String alternateByTeam(UUID cohort, UUID application) {
        return signOffs(cohort, application) + "/alternate";
    }

    /** What a programme asks line managers for. */
    public static String signOffRules(String programme) {
        return "/team/programmes/" + programme + "/sign-off";
    }

    /** A signatory's personal link. */
    static String signOffLink(String secret) {
        return signOff() + "/" + secret;
    }

    static String signOff() {
        return "/sign-off";
    }

    static String signOffReceipt() {
        return signOff() + "/receipt";
    }

    static String later() {
        return signOff() + "/later";
    }

    static String passingOn() {
        return signOff() + "/passing-on";
    }

    static String notMe() {
        return signOff() + "/not-me";
    }

    static String doubtLink(String secret) {
        return notMe() + "/" + secret;
    }
}
