package org.upshift.sample;

import static org.upshift.sample.SampleParts.block;
import static org.upshift.sample.SampleParts.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.ProgrammeText;

/** The pilot of four sessions for the leads of a university's communities of practice. */
@ApplicationScoped
class UniversityPilotProgramme implements SampleStep {
    static final String SLUG = "cop-leads-leadership";
    static final String PILOT = "Pilot 2022";
    static final int PLACES = 18;

    private final SampleCohorts cohorts;

    UniversityPilotProgramme(SampleCohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    @Transactional
    public void load() {
        var programme = cohorts.enterProgramme(SLUG, text());
        cohorts.enterCohort(
                programme,
                PILOT,
                PLACES,
                LocalDate.of(2022, 9, 16),
                Step.OPEN_APPLICATIONS,
                Step.CLOSE_APPLICATIONS,
                Step.START,
                Step.FINISH);
    }

    static ProgrammeText text() {
        return new ProgrammeText(
                "Communities of Practice Leadership Programme",
                "University College London, Organisational Development",
                "A leadership development programme tailored to the role of Community of Practice Lead.",
                """
                Communities of Practice (CoPs) are communities for staff at UCL who work in similar practice areas or \
                perform similar functions. CoPs help staff build networks, share knowledge and resources, and break down \
                silos. Each of our 22 CoPs has between two and four Leads.

                Being a CoP Lead is a unique and rewarding role: you can gain leadership experience by working with \
                stakeholders across UCL, including senior leaders; strategically planning the CoP’s activities; and \
                overseeing projects and events.

                We created a leadership development programme because we wanted to give something back to recognise our \
                Leads for all the work they do in their practice areas, and to make sure that our Leads felt equipped for \
                success. This forms part of the CoP 2022-23 Strategy.""",
                """
                The programme runs across four sessions, which are interactive and let Leads meet the Leads of other \
                communities.

                It includes a dedicated Q&A session with two CoP sponsors. The conversation explores the Sponsors’ role, \
                how it supports the CoP Leads, and how to get the most out of the relationship between Leads and \
                Sponsors.""",
                """
                The programme is for current Leads of UCL Communities of Practice. 18 current Leads from 11 CoPs \
                participated in the pilot.""",
                "Four sessions, with a Q&A session with two sponsors of Communities of Practice.",
                0,
                "cop-programme@example.org",
                EligibilityRule.ALL,
                parts());
    }

    private static Map<PartKind, List<ProgrammeText.Part>> parts() {
        return Map.of(
                PartKind.ELIGIBILITY, lines("a current Lead of a UCL Community of Practice"),
                PartKind.OUTCOME,
                        lines(
                                "Think strategically",
                                "Plan and facilitate the work of the CoP",
                                "Understand the elements that make a CoP successful"),
                PartKind.MODULE_TOPIC,
                        List.of(
                                block("The essentials of leading a UCL CoP"),
                                block("Facilitation and engaging stakeholders"),
                                block(
                                        "Strategy",
                                        "Thinking strategically as a CoP Lead",
                                        "Planning strategically as a CoP Lead",
                                        "Acting strategically as a CoP Lead"),
                                block("Delivering results")));
    }
}
