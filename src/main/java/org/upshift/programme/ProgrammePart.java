package org.upshift.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** One entry of one list of a programme: a learning outcome, a criterion, a book. */
@Entity
public class ProgrammePart {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private int position;
    private String title;
    private String body;
    private String link;

    protected ProgrammePart() {}

    ProgrammePart(Programme programme, PartKind kind, ProgrammeText.Part text) {
        this.id = UUID.randomUUID();
        this.programme = programme;
        this.kind = kind;
        say(text);
    }

    /** Other words for the same thing: what is tied to it stays tied. */
    final void say(ProgrammeText.Part text) {
        title = text.title();
        body = text.body();
        link = text.link();
    }

    boolean says(ProgrammeText.Part text) {
        return title.equals(text.title()) && body.equals(text.body()) && link.equals(text.link());
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public UUID getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public PartKind getKind() {
        return kind;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getLink() {
        return link;
    }
}
