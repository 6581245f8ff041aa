package org.upshift.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.ProgrammeText.Part;

class PartLinesTest {
    @Test
    void everyLineThatIsNotEmptyIsAnEntry() {
        assertThat(PartLines.lines("f", " one \r\n\r\n two"))
                .extracting(Part::title)
                .containsExactly("one", "two");
        assertThat(PartLines.lines("f", null)).isEmpty();
    }

    @Test
    void anEmptyLineEndsABlock() {
        assertThat(PartLines.blocks("f", "Planning\r\nBehaviours\r\n Membership\r\n \r\n\r\nVitality"))
                .containsExactly(new Part("Planning", "Behaviours\nMembership", ""), new Part("Vitality", "", ""));
    }

    @Test
    void aWebAddressStandsBehindTheLastBar() {
        assertThat(PartLines.links("f", "A | B | https://example.org/x\nA book"))
                .containsExactly(new Part("A | B", "", "https://example.org/x"), Part.of("A book"));
    }

    @Test
    void whatABrowserMustNotFollowIsRefused() {
        assertThatThrownBy(() -> PartLines.links("reading", "Click | javascript:alert(1)"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("reading"));
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> PartLines.lines("outcomes", "x".repeat(1001)))
                .hasMessageContaining("must be 1,000 characters or fewer");
    }
}
