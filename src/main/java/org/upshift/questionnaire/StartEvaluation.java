package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.CreateProgramme;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.ProgrammeText;

/** Makes a cohort only to evaluate what people answered elsewhere, and takes the first file with their answers. */
@ApplicationScoped
public class StartEvaluation {

    private static final int MAX_TITLE = 200;
    private static final int MAX_NAME = 100;

    private final CreateProgramme createProgramme;
    private final CreateCohort createCohort;
    private final BringResponses bring;

    StartEvaluation(CreateProgramme createProgramme, CreateCohort createCohort, BringResponses bring) {
        this.createProgramme = createProgramme;
        this.createCohort = createCohort;
        this.bring = bring;
    }

    public record Started(UUID cohort, UUID brought) {}

    /**
     * @param programme that was run, or null for one that is not here yet
     * @param title of the one that is not here yet
     * @param name of the run, such as "Autumn 2025"
     */
    @Transactional
    public Started start(Actor actor, UUID programme, String title, String name, Path file) {
        RuleViolations.throwAny(against(programme == null, title, name));
        UUID of = programme != null ? programme : programme(actor, title);
        UUID cohort = createCohort.evaluated(actor, of, name.strip());
        return new Started(cohort, bring.bring(actor, cohort, file));
    }

    /** What is wrong with these, in the order of the page. @param fresh whether the programme is not here yet */
    public static List<RuleViolation> against(boolean fresh, String title, String name) {
        var findings = new Findings();
        findings.require(
                !fresh || !title.isBlank() && title.length() <= MAX_TITLE,
                "title",
                "title",
                "Enter the name of the programme, in 200 characters or fewer");
        findings.require(
                !name.isBlank() && name.length() <= MAX_NAME,
                "name",
                "name",
                "Enter which run it was, in 100 characters or fewer");
        return findings.all();
    }

    private UUID programme(Actor actor, String title) {
        var text = new ProgrammeText(
                title.strip(),
                title.strip(),
                "Evaluated from answers that participants gave.",
                "",
                "",
                "",
                "",
                0,
                "",
                EligibilityRule.ANY,
                Map.of());
        try {
            return createProgramme.create(actor, ItemCodes.slug(title), text);
        } catch (RuleViolation taken) {
            throw new RuleViolation(
                    taken.code(), "title", "There is a programme of this name. Select it, or enter another name");
        }
    }
}
