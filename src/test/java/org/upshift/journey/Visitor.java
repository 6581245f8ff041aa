package org.upshift.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.upshift.browser.Persona;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.sample.BrochureProgramme;

/** Reads what everybody may read. */
final class Visitor {
    private final Journey journey;
    private final Persona visitor;

    Visitor(Journey journey) {
        this.journey = journey;
        this.visitor = journey.someone("visitor");
    }

    void readsAboutAProgrammeThatIsNotOpen(String slug) {
        visitor.open("/");
        journey.reads(visitor, "Leadership development programmes", "programmes");
        visitor.open(ProgrammeLinks.show(slug));
        journey.reads(visitor, BrochureProgramme.TITLE, "programme-not-open");
        visitor.sees("Applications are not open now.").sees("18 January 2019");
        visitor.open("/programmes/there-is-none");
        journey.answersWith(visitor, 404);
        journey.reads(visitor, "Page not found", "not-found");
        visitor.follow("Go to the start page").seesHeading("Leadership development programmes");
    }

    void readsWhatItChanged(String slug) {
        visitor.open(ProgrammeLinks.show(slug));
        visitor.sees("42% → 92%");
        journey.looksAt(visitor, "programme-with-impact");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How the figures are computed"))
                .click();
        journey.reads(visitor, "How", "method");
    }
}
