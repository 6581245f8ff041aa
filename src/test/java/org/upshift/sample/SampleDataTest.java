package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeText;

class SampleDataTest {
    @Test
    void theBrochureIsKeptInFull() {
        var text = HealthInnovationText.text();

        assertThat(text.eligibilityRule()).isEqualTo(EligibilityRule.ANY);
        assertThat(text.commitmentDays()).isEqualTo(10);
        assertThat(text.parts(PartKind.ELIGIBILITY)).hasSize(2);
        assertThat(text.parts(PartKind.OUTCOME)).hasSize(4);
        assertThat(text.parts(PartKind.MODULE_TOPIC)).hasSize(6);
        assertThat(text.parts(PartKind.MAXIM)).hasSize(7);
        assertThat(UniversityPilotProgramme.text().parts(PartKind.MODULE_TOPIC)).hasSize(4);
    }

    @Test
    void noTextIsLongerThanItsColumnAndNobodyIsWrittenToForReal() {
        for (ProgrammeText text : new ProgrammeText[] {HealthInnovationText.text(), UniversityPilotProgramme.text()}) {
            assertThat(text.summary()).hasSizeLessThanOrEqualTo(1000);
            assertThat(text.purpose()).hasSizeLessThanOrEqualTo(8000);
            assertThat(text.approach()).hasSizeLessThanOrEqualTo(8000);
            assertThat(text.contact()).endsWith("@example.org");
            text.parts().values().stream().flatMap(java.util.List::stream).forEach(part -> {
                assertThat(part.title()).hasSizeLessThanOrEqualTo(1000);
                assertThat(part.body()).hasSizeLessThanOrEqualTo(4000);
            });
        }
        assertThat(Personas.all())
                .allSatisfy(persona -> assertThat(persona.email()).endsWith("@example.org"));
    }
}
