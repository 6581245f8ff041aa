package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guy’s & St Thomas' NHS FT | Guys and St. Thomas NHS Foundation Trust",
                "The Health Foundation | health   foundation",
                "Riverbank Learning Ltd. | RIVERBANK LEARNING",
                "Riverbank Learning Limited | Riverbank Learning plc",
                "Univ. of Leeds | University of Leeds",
                "Cardiff & Vale | Cardiff and Vale",
                "Prifysgol Môn | prifysgol mon",
                "St Oswin's Hospital | St Oswins Hospital"
            })
    void spellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(OrganisationName.key(one)).isEqualTo(OrganisationName.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leeds City Council | Leeds University",
                "Riverbank NHS Trust | Riverbank NHS Foundation Trust",
                "St Oswin's Hospital | St Oswin's Hospice"
            })
    void differentNamesStayApart(String one, String other) {
        assertThat(OrganisationName.key(one)).isNotEqualTo(OrganisationName.key(other));
    }

    @Test
    void whatIsNoNameHasNoKeyAndShortNamesKeepTheirWords() {
        assertThat(OrganisationName.key(" – !%_ ")).isEmpty();
        assertThat(OrganisationName.key("The")).isEqualTo("the");
        assertThat(OrganisationName.key("Limited")).isEqualTo("limited");
        assertThat(OrganisationName.key("100% Local_Ltd")).isEqualTo("100 local");
        assertThat(OrganisationName.key("ﷺ".repeat(200)).length()).isLessThanOrEqualTo(OrganisationName.LONGEST_KEY);
    }
}
