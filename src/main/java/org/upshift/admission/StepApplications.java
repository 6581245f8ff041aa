package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.programme.StepConcerns;

/** Who is left behind when a cohort goes on: open offers, applications that nobody decided or sent. */
@Singleton
class StepApplications implements StepConcerns {
    private final CohortApplications applications;
    private final Clock clock;

    StepApplications(CohortApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public List<String> before(Phase.Step step, CohortView cohort) {
        List<String> said = new ArrayList<>();
        if (step == Phase.Step.ARCHIVE) {
            return said;
        }
        var numbers = applications.numbers(cohort.id());
        if (step == Phase.Step.START && !cohort.isDeadlinePassed(clock.instant())) {
            said.add(
                    "The deadline for applications, " + LondonTime.dateTime(cohort.deadline()) + ", is still to come.");
        }
        long places = cohort.held() - numbers.offers();
        if (step == Phase.Step.CANCEL && places > 0) {
            said.add(counted(places, "person has", "people have") + " a place: each gets a letter.");
        }
        if (numbers.offers() > 0) {
            said.add(counted(numbers.offers(), "offer is", "offers are") + " open: "
                    + (step == Phase.Step.START
                            ? "each can still be accepted until its deadline."
                            : "each ends, and the applicant gets a letter."));
        }
        if (numbers.undecided() > 0) {
            said.add(counted(numbers.undecided(), "application is", "applications are") + " not decided"
                    + (step == Phase.Step.FINISH
                            ? ". Applicants were told when the programme started."
                            : ": each applicant gets a letter, and nobody is asked to support them any more."));
        }
        if (numbers.reserves() > 0) {
            said.add(counted(numbers.reserves(), "applicant is", "applicants are") + " on the waiting list: "
                    + (step == Phase.Step.START ? "they stay on it." : "each gets a letter."));
        }
        if (numbers.drafts() > 0 && step != Phase.Step.FINISH) {
            said.add(counted(numbers.drafts(), "application was", "applications were")
                    + " begun but not sent, which is no longer possible then.");
        }
        return said;
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
