package org.upshift.journey;

import org.upshift.browser.Persona;
import org.upshift.sample.BrochureProgramme;

/** Marks who came. */
final class Facilitator {
    private final Journey journey;

    Facilitator(Journey journey) {
        this.journey = journey;
    }

    void marksTheRegister() {
        Persona fay = journey.signsInByCode("facilitator", journey.address("fay"));
        fay.fill("Full name", "Fay Lindqvist")
                .fill("Organisation", "Riverbank Learning")
                .press("Save and continue");
        journey.reads(fay, "Your work", "home-of-facilitator");
        fay.follow(BrochureProgramme.TITLE + ", 2027");
        journey.reads(fay, "2027", "cohort-of-facilitator");
        fay.follow("Registers");
        journey.reads(fay, "Registers", "registers");
        fay.follow("Module 3: Topic 3").sees("The register can be marked from");
        journey.reads(fay, "Register of Module 3", "register-too-early");
        fay.follow("Registers").follow("Module 1: Planning and launching");
        journey.reads(fay, "Register of Module 1", "register");
        fay.press("Save").sees("Nothing has changed");
        fay.tick("Amy Castellan", "Present").tick("Ben Carter", "Absent").press("Save");
        fay.sees("2 marks are saved");
        journey.reads(fay, "Register of Module 1", "register-marked");
        fay.tick("Ben Carter", "Late").press("Save").sees("1 mark is saved");
        fay.follow("Registers");
        journey.reads(fay, "Registers", "registers-marked");
    }
}
