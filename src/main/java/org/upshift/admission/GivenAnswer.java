package org.upshift.admission;

import jakarta.persistence.Embeddable;

/** What an applicant has answered to a question of their form, as {@link org.upshift.form.TypedAnswers} keeps it. */
@Embeddable
record GivenAnswer(String question, String answer) {}
