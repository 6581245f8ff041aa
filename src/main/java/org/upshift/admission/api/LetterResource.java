package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.LetterPart;
import org.upshift.admission.LetterSamples;
import org.upshift.admission.LetterWords;
import org.upshift.admission.ProgrammeLetterQueries;
import org.upshift.admission.SetLetterWords;
import org.upshift.admission.Workbench;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

/** What letters of a programme say in the words of its team. */
@Path("/api/programmes/{slug}/letters")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class LetterResource {
    private final ProgrammeAccess access;
    private final ProgrammeLetterQueries letters;
    private final Workbench workbench;
    private final SetLetterWords set;
    private final CurrentActor actor;
    private final Bodies bodies;

    LetterResource(
            ProgrammeAccess access,
            ProgrammeLetterQueries letters,
            Workbench workbench,
            SetLetterWords set,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.letters = letters;
        this.workbench = workbench;
        this.set = set;
        this.actor = actor;
        this.bodies = bodies;
    }

    /**
     * @param words of the team by part, with {name}, {cohort} and {reference} to be filled in; a part that is left out is said as usual
     * @param seen as it was read with the words that are changed: nothing is set when they were changed since; left out, it does not matter
     */
    record WordsRequest(
            @NotNull(message = "Enter the words of the letters, or an empty object")
            Map<LetterPart, String> words,

            String seen) {}

    /** @param letters as they are sent now to somebody who does not exist, {@code seen} to be sent back with a change */
    record LettersDocument(Map<LetterPart, String> words, List<LetterSamples.Sample> letters, String seen) {}

    @GET
    @Operation(summary = "What letters to applicants say in the words of the team, and how they read with them")
    public LettersDocument get(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        var words = letters.of(programme.id());
        return new LettersDocument(
                words.own(),
                LetterSamples.of(programme.title(), words, workbench.reasons(programme.id())),
                words.mark());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set all words of the letters to applicants; letters that were sent stay as they are")
    public void set(@PathParam("slug") String slug, WordsRequest body) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(body);
        set.set(actor.get(), programme.id(), new LetterWords(body.words()), body.seen());
    }
}
