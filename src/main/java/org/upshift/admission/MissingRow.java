package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.people.Nation;
import org.upshift.programme.Phase;

/**
 * An application in which something is missing.
 *
 * @param signOff how the question to the line manager stands, null before they were asked; {@code employer} likewise
 * @param confirmsId what they are asked to confirm, or null
 * @param toLookAt how many of its sign-offs the team has to look at
 * @param nation of the applicant's organisation, or null; {@code region} of the programme, or null
 * @param reminded when the team last had the applicant reminded, or null
 * @param secondSignatory whether the programme asks somebody to sign for the employer
 */
public record MissingRow(
        UUID application,
        String reference,
        String name,
        String email,
        String organisation,
        Phase phase,
        LocalDateTime deadline,
        ApplicationStatus status,
        LocalDateTime extendedUntil,
        UUID form,
        String jobTitle,
        String namedManager,
        String namedEmployer,
        SignOffStatus signOff,
        UUID confirmsId,
        String managerName,
        Instant askedAt,
        Instant managerReminded,
        SignOffStatus employer,
        UUID employerConfirmsId,
        String employerName,
        Instant employerAskedAt,
        Instant employerReminded,
        OfferStatus offer,
        LocalDateTime offerDeadline,
        Instant offeredAt,
        Instant createdAt,
        long toLookAt,
        Nation nation,
        HolidayRegion region,
        Instant reminded,
        boolean secondSignatory) {

    /** {@link MissingQueries#IS_MISSING} says the same to the database. */
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (status == ApplicationStatus.DRAFT) {
            missing.add(Missing.NOT_SENT);
        }
        if (!toAsk().isEmpty()) {
            missing.add(Missing.NOT_ASKED);
        }
        add(missing, signOff, confirmsId, Missing.MANAGER);
        add(missing, employer, employerConfirmsId, Missing.EMPLOYER);
        if (toLookAt > 0) {
            missing.add(Missing.TEAM);
        }
        if (offer == OfferStatus.OFFERED && status != ApplicationStatus.DRAFT) {
            missing.add(Missing.ANSWER);
        }
        return missing;
    }

    /** Who is named and was never asked, of an application that was sent elsewhere and moved over. */
    Set<Signatory> toAsk() {
        var toAsk = EnumSet.noneOf(Signatory.class);
        if (status != ApplicationStatus.DRAFT && signOff == null && !namedManager.isEmpty()) {
            toAsk.add(Signatory.LINE_MANAGER);
        }
        if (status != ApplicationStatus.DRAFT && secondSignatory && employer == null && !namedEmployer.isEmpty()) {
            toAsk.add(Signatory.EMPLOYER);
        }
        return toAsk;
    }

    private static void add(Set<Missing> missing, SignOffStatus status, UUID confirms, Missing answer) {
        if (status != null && status.isWaiting()) {
            missing.add(confirms == null ? answer : Missing.CONFIRMATION);
        } else if (status != null && status.isStuck()) {
            missing.add(Missing.SIGNATORY);
        }
    }

    public String displayName() {
        return name.isEmpty() ? email : name;
    }

    /** From when on it is missing, as the list sorts it. */
    public Instant since() {
        if (status == ApplicationStatus.DRAFT) {
            return createdAt;
        }
        if (offer == OfferStatus.OFFERED) {
            return offeredAt;
        }
        return askedAt != null ? askedAt : employerAskedAt != null ? employerAskedAt : createdAt;
    }

    /** When anybody was last reminded. */
    public Instant lastReminded() {
        Instant last = null;
        for (var moment : new Instant[] {managerReminded, employerReminded, reminded}) {
            last = moment != null && (last == null || moment.isAfter(last)) ? moment : last;
        }
        return last;
    }

    /** Who has to do what, one line for each thing. @param gaps the parts of a draft that are not complete */
    List<String> lines(List<String> gaps) {
        var lines = new ArrayList<String>();
        for (var one : missing()) {
            lines.add(
                    switch (one) {
                        case NOT_SENT ->
                            gaps.isEmpty() ? "Not sent, though complete" : "Not sent: " + String.join(", ", gaps);
                        case NOT_ASKED -> one.words() + ": " + named();
                        case MANAGER -> one.words() + ": " + managerName;
                        case EMPLOYER -> one.words() + ": " + employerName;
                        case CONFIRMATION -> one.words() + ": " + confirming();
                        case SIGNATORY, TEAM -> one.words();
                        case ANSWER -> one.words() + ", by " + LondonTime.dateTime(offerDeadline);
                    });
        }
        return lines;
    }

    private String named() {
        return toAsk().stream()
                .map(signatory -> signatory == Signatory.LINE_MANAGER ? namedManager : namedEmployer)
                .collect(Collectors.joining(", "));
    }

    private String confirming() {
        return signOff != null && signOff.isWaiting() && confirmsId != null ? managerName : employerName;
    }

    /** Whether the applicant can do something about it at this moment. */
    boolean isOpenToApplicant(Missing what, Instant now) {
        return what.isOfApplicant()
                && missing().contains(what)
                && switch (what) {
                    case NOT_SENT -> isSendable(now);
                    case ANSWER -> now.isBefore(LondonTime.instant(offerDeadline));
                    case SIGNATORY -> isOpenToSignatories(now);
                    case NOT_ASKED, MANAGER, EMPLOYER, CONFIRMATION, TEAM -> false;
                };
    }

    /** Whether an answer of who signs is still of use. */
    boolean isOpenToSignatories(Instant now) {
        return status != ApplicationStatus.DRAFT || isSendable(now);
    }

    private boolean isSendable(Instant now) {
        var extension = new Extension(extendedUntil);
        return extension.phase(phase, status) == Phase.OPEN
                && now.isBefore(
                        LondonTime.instant(extension.deadline(deadline, phase)).plusSeconds(1));
    }

    /** Until when a draft can be sent. */
    LocalDateTime lastSecond() {
        return new Extension(extendedUntil).deadline(deadline, phase);
    }

    /** The next moment from this one on that is within working hours where the applicant works. */
    LocalDateTime workingMoment(Instant now) {
        return WorkingDays.within(LondonTime.local(now), Waiting.holidays(nation, region));
    }

    LocalDate occasion(Instant now) {
        return workingMoment(now).toLocalDate();
    }
}
