package org.upshift.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Reference;
import org.upshift.kernel.RuleViolation;
import org.upshift.privacy.RequestStatus.Event;

/** What a person asks for about their own data, and until when they have to be answered. */
@Entity
class DataRequest {
    @Id
    private UUID id;

    private String reference;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private boolean administratorsOnly;

    @ElementCollection
    @CollectionTable(name = "data_request_programme", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmes = new HashSet<>();

    private LocalDate receivedOn;
    private LocalDate dueOn;
    private String message;
    private String extensionReason = "";
    private String outcome = "";
    private Instant endedAt;

    /** At most one open request of a kind per person. */
    private String liveKey;

    @Version
    private int version;

    protected DataRequest() {}

    DataRequest(UUID person, RequestKind kind, String message, LocalDate received, Handlers handlers) {
        this.id = UUID.randomUUID();
        this.reference = Reference.random();
        this.personId = person;
        this.kind = kind;
        this.status = RequestStatus.OPEN;
        this.message = message.strip();
        this.receivedOn = received;
        this.dueOn = AnswerBy.normally(received);
        this.administratorsOnly = handlers.administratorsOnly();
        this.programmes.addAll(handlers.programmes());
        this.liveKey = liveKey(person, kind);
    }

    static String liveKey(UUID person, RequestKind kind) {
        return person + " " + kind;
    }

    /** Two months more; the person has to be told why within the first month. */
    void extend(String reason, LocalDate today) {
        if (status != RequestStatus.OPEN) {
            throw over();
        }
        if (!extensionReason.isEmpty()) {
            throw new RuleViolation(
                    "already-extended", "reason", "This request was extended already, once is the most");
        }
        if (today.isAfter(dueOn)) {
            throw new RuleViolation(
                    "extended-too-late",
                    "reason",
                    "A request can only be extended within its first month, which ended on " + LondonTime.date(dueOn));
        }
        extensionReason = reason.strip();
        dueOn = AnswerBy.extended(receivedOn);
    }

    void complete(String words, Instant now) {
        moveTo(Event.COMPLETE, now);
        outcome = words.strip();
    }

    void refuse(String words, Instant now) {
        moveTo(Event.REFUSE, now);
        outcome = words.strip();
    }

    void withdraw(Instant now) {
        moveTo(Event.WITHDRAW, now);
    }

    /** Becomes the request of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : liveKey(person, kind);
    }

    /** What was written goes with the person; that there was a request, and how it ended, stays. */
    void forgetWords() {
        message = "";
        extensionReason = extensionReason.isEmpty() ? "" : "Erased";
        outcome = "";
    }

    private void moveTo(Event event, Instant now) {
        status = status.next(event).orElseThrow(DataRequest::over);
        endedAt = now;
        liveKey = null;
    }

    private static RuleViolation over() {
        return new RuleViolation("request-over", "This request is over already");
    }

    boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    UUID getId() {
        return id;
    }

    String getReference() {
        return reference;
    }

    UUID getPersonId() {
        return personId;
    }

    RequestKind getKind() {
        return kind;
    }

    RequestStatus getStatus() {
        return status;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    boolean isAdministratorsOnly() {
        return administratorsOnly;
    }

    Set<UUID> getProgrammes() {
        return programmes;
    }
}
