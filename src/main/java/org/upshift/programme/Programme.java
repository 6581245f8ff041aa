package org.upshift.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is offered: purpose, audience, criteria, outcomes, modules, commitment. */
@Entity
public class Programme {
    @Id
    private UUID id;

    private String slug;
    private String title;
    private String host;
    private String summary;
    private String purpose;
    private String approach;
    private String audience;
    private String commitment;
    private int commitmentDays;
    private String contact;

    @Enumerated(EnumType.STRING)
    private EligibilityRule eligibilityRule;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ProgrammePart> parts = new ArrayList<>();

    @Version
    private int version;

    protected Programme() {}

    public Programme(String slug, ProgrammeText text) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        describe(text);
    }

    /** Replaces everything that is said about the programme; a part that is only worded otherwise stays the same part, see {@link SameParts}. */
    public final void describe(ProgrammeText text) {
        title = text.title();
        host = text.host();
        summary = text.summary();
        purpose = text.purpose();
        approach = text.approach();
        audience = text.audience();
        commitment = text.commitment();
        commitmentDays = text.commitmentDays();
        contact = text.contact();
        eligibilityRule = text.eligibilityRule();
        for (var kind : PartKind.values()) {
            replace(kind, text.parts(kind));
        }
    }

    private void replace(PartKind kind, List<ProgrammeText.Part> wanted) {
        var before = parts.stream()
                .filter(part -> part.getKind() == kind)
                .sorted(Comparator.comparingInt(ProgrammePart::getPosition))
                .toList();
        var same = SameParts.of(before, wanted, kind.keepsWhatIsTied());
        var after = new ArrayList<ProgrammePart>();
        for (int place = 0; place < wanted.size(); place++) {
            var old = same.get(place);
            if (old == null) {
                after.add(new ProgrammePart(this, kind, wanted.get(place)));
            } else {
                old.say(wanted.get(place));
                after.add(old);
            }
        }
        parts.removeIf(part -> part.getKind() == kind && !after.contains(part));
        for (int position = 0; position < after.size(); position++) {
            after.get(position).moveTo(position);
            if (!parts.contains(after.get(position))) {
                parts.add(after.get(position));
            }
        }
    }

    public UUID getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getHost() {
        return host;
    }

    public String getSummary() {
        return summary;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getApproach() {
        return approach;
    }

    public String getAudience() {
        return audience;
    }

    public String getCommitment() {
        return commitment;
    }

    public int getCommitmentDays() {
        return commitmentDays;
    }

    public String getContact() {
        return contact;
    }

    public EligibilityRule getEligibilityRule() {
        return eligibilityRule;
    }

    List<ProgrammePart> getParts() {
        return parts;
    }

    int getVersion() {
        return version;
    }
}
