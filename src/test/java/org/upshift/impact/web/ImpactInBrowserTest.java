package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

/** The report in every state, at desktop and phone width, for axe and for the eye. */
@QuarkusTest
@InBrowser
class ImpactInBrowserTest {

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    EntityManager entities;

    private ACohort.Made made;
    private UUID evaluator;

    @BeforeEach
    void anEvaluatorOfACohort() {
        made = cohorts.make();
        evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
    }

    @ParameterizedTest
    @EnumSource
    void theReportIsReadPublishedAndTakenBack(Scripts scripts, Personas personas) {
        answers.store(made.cohort(), risesFallsAndTooFew());
        Persona eva = visitors.signedIn(personas.persona("evaluator", scripts), evaluator);

        eva.open(ImpactLinks.report(made.cohort()));
        eva.seesHeading("Impact report").checks("impact-report");
        eva.press("Publish the headline figures");
        assertThat(eva.page().content()).contains("Headline figures are public since");
        eva.checks("impact-report-published");

        eva.open(ProgrammeLinks.show(slugOfNowPublicProgramme()));
        eva.sees("42% → 92%").checks("programme-with-impact");
        eva.open(ImpactLinks.story(made.cohort()));
        eva.seesHeading("What changed").checks("impact-story");
        eva.open(ImpactLinks.method());
        eva.checks("impact-method");
        eva.open(ImpactLinks.comparison());
        eva.seesHeading("Impact compared").checks("impact-comparison");
        eva.open(ImpactLinks.claim() + "?percentages=42%25+36%25&n=18");
        eva.seesHeading("Check a claim").checks("impact-claim");
        eva.open(ImpactLinks.fullSet(made.cohort()));
        eva.press("Take the full set");
        eva.checks("impact-full-set-error");
        eva.open(ImpactLinks.report(made.cohort()));
        eva.press("Take the headline figures back");
        assertThat(eva.page().content()).contains("no longer public");
    }

    @ParameterizedTest
    @EnumSource
    void anOpenWaveAndAnEmptyReportAreGoodPagesToo(Scripts scripts, Personas personas) {
        Persona eva = visitors.signedIn(personas.persona("evaluator", scripts), evaluator);
        eva.open(ImpactLinks.report(made.cohort()));
        eva.checks("impact-report-empty");

        answers.store(made.cohort(), StoredAnswers.pilot(), true);
        eva.open(ImpactLinks.report(made.cohort()));
        eva.checks("impact-report-open");
    }

    private String slugOfNowPublicProgramme() {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("update cohort set phase = 'CLOSED' where id = :id")
                    .setParameter("id", made.cohort())
                    .executeUpdate();
            return (String) entities.createNativeQuery("select slug from programme where id = :id", String.class)
                    .setParameter("id", made.programme())
                    .getSingleResult();
        });
    }

    private static List<StoredAnswers.Asked> risesFallsAndTooFew() {
        int[] high = {5, 5, 4, 4, 4, 4, 5, 4, 4, 3, 4, 4};
        int[] low = {3, 3, 4, 2, 4, 3, 5, 4, 1, 3, 2, 4};
        int[] nine = {0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4};
        var items = new ArrayList<>(StoredAnswers.pilot());
        items.add(new StoredAnswers.Asked(
                StoredAnswers.item("", "find time for my community in an ordinary working week", "time"), high, low));
        items.add(new StoredAnswers.Asked(StoredAnswers.item("", "speak up", "speak-up"), nine, high));
        return items;
    }
}
