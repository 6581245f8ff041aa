package org.upshift.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Secret;
import org.upshift.people.Visitors;

/** My data, requests about it, retention and notices, in all their states. */
@QuarkusTest
@InBrowser
class PrivacyInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    Canary canary;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URI site;

    @AfterEach
    void forgetVersions() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from notice_version")
                .executeUpdate());
    }

    @Test
    void aPersonLooksAtTheirDataAsksForErasureAndIsErased(Personas personas) {
        var bird = canary.release();
        var person = visitors.signedIn(personas.persona("someone", Scripts.OFF), bird.person());
        person.open("/account/my-data");
        person.seesHeading("Your data").sees("Somebody has to look first").checks("my-data");
        person.open("/account/my-data/sections/letters");
        person.checks("my-data-section");
        person.open("/account/e-mail");
        person.press("Send me a link").sees("Enter an e-mail address").checks("email-change-error");
        person.open("/account/e-mail/link/" + Secret.random().value());
        person.sees("signed in as somebody else").checks("email-change-over");
        String fresh = "fresh." + UUID.randomUUID() + "@example.org";
        person.open("/account/e-mail");
        person.fill("New e-mail address", fresh).press("Send me a link").sees("We have written to the new address");
        String link = Mailbox.of(fresh).take("Confirm your new").link("/account/e-mail/link/");
        person.open(link.substring(link.indexOf("/account/")));
        person.seesHeading("Confirm your new e-mail address").checks("email-change-confirmation");
        person.open("/account/my-data/requests/new");
        person.press("Send the request").sees("Select what you ask for").checks("data-request-new-error");
        person.tick("A copy of my data").press("Send the request").sees("We have your request");
        person.open("/account/my-data/requests/new?kind=ERASURE");
        person.press("Send the request").sees("We have your request").checks("my-data-asked");

        var admin = visitors.signedIn(
                personas.persona("someone"), visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
        admin.open("/team/data-requests?search=" + bird.word());
        admin.seesHeading("Requests about data").checks("data-requests");
        admin.follow("Copy of data " + reference(bird.person(), "ACCESS"));
        admin.sees("Not decided yet").checks("data-request");
        String comment = "Application " + applicationReference(bird.person()) + ": Comment";
        admin.tick("Is it given out? " + comment, "No, withhold it").fill("Why it is withheld: " + comment, "");
        admin.press("Save the decision about " + comment);
        admin.sees("Say why the text is withheld").checks("data-request-text-error");
        admin.follow("Give out the copy");
        admin.checks("data-request-completion");
        admin.press("Send the answer").sees("Decide first about each text").checks("data-request-completion-error");
        admin.open("/team/data-requests?kind=ACCESS&search=" + bird.word());
        admin.follow("Copy of data " + reference(bird.person(), "ACCESS"));
        admin.follow("Take two months more");
        admin.press("Extend").sees("Enter a reason").checks("data-request-extension-error");
        admin.open("/team/data-requests?kind=ACCESS&search=" + bird.word());
        admin.follow("Copy of data " + reference(bird.person(), "ACCESS"));
        admin.follow("Refuse the request");
        admin.press("Refuse").sees("Enter a reason").checks("data-request-refusal-error");
        admin.open("/team/data-requests?kind=ERASURE&search=" + bird.word());
        admin.follow("Erasure " + reference(bird.person(), "ERASURE"));
        admin.follow("Put the data on hold");
        admin.press("Put on hold").sees("Enter a reason").checks("data-request-hold-error");
        admin.fill("Why must the data stay? For instance a dispute, or an audit by the funder", "Audit")
                .press("Put on hold")
                .sees("On hold, because")
                .checks("data-request-held");
        admin.press("End the hold").sees("The hold is over");
        admin.follow("Erase everything");
        admin.checks("data-request-erasure");
        admin.press("Erase everything").sees("The request is done").checks("data-request-done");

        person.open("/account/my-data");
        person.seesHeading("Sign in");
    }

    @Test
    void anAdministratorSetsPeriodsAndWritesNotices(Personas personas) {
        var admin = visitors.signedIn(
                personas.persona("someone"), visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
        admin.open("/team/data-requests/new");
        admin.press("Enter the request").sees("Select what the person asks for").checks("data-request-enter-error");
        admin.open("/team/retention");
        admin.seesHeading("How long data is kept").checks("retention");
        admin.follow("Change the period of Drafts of applications that were never sent, from the deadline on");
        admin.fill("Kept for", "0").press("Save").sees("must be between").checks("retention-rule-error");
        admin.open("/team/retention/dry-run");
        admin.checks("retention-dry-run");
        admin.open("/team/retention/rules/letters/overdue");
        admin.checks("retention-overdue");
        admin.open("/team/retention/destructions");
        admin.checks("retention-destructions");
        admin.open("/team/retention/erasures");
        admin.checks("erasure-ledger");
        admin.open("/team/notices");
        admin.checks("notices");
        admin.follow("Change Accessibility statement");
        admin.checks("notice-edit");
        admin.fill("Title", "").press("Publish").sees("Enter a title").checks("notice-edit-error");
        admin.fill("Title", "Accessibility of Upshift at Marlbridge");
        admin.press("Preview").sees("This is not public yet").checks("notice-preview");
        admin.press("Publish").sees("is published");
        admin.open("/team/notices/accessibility/versions");
        admin.checks("notice-versions");
        var anyone = personas.persona("anyone", Scripts.OFF, site);
        for (String notice : List.of("privacy", "cookies", "accessibility", "complaints")) {
            anyone.open("/" + notice);
            anyone.checks("notice-" + notice);
        }
    }

    private String reference(UUID person, String kind) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select reference from data_request where person_id = :person and kind = :kind and status = 'OPEN'")
                .setParameter("person", person)
                .setParameter("kind", kind)
                .getSingleResult());
    }

    private String applicationReference(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String)
                        entities.createNativeQuery("select reference from application where applicant_id = :person")
                                .setParameter("person", person)
                                .getSingleResult());
    }
}
