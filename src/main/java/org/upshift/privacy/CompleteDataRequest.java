package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.PersonAddresses;

/** Does what was asked for and tells the person: the copy is ready, the correction made, or everything is erased. */
@ApplicationScoped
public class CompleteDataRequest {
    private final HandledRequests requests;
    private final MyData data;
    private final PersonAddresses addresses;
    private final ErasePerson erase;
    private final DataRequestLetters letters;
    private final History history;
    private final Clock clock;

    CompleteDataRequest(
            HandledRequests requests,
            MyData data,
            PersonAddresses addresses,
            ErasePerson erase,
            DataRequestLetters letters,
            History history,
            Clock clock) {
        this.requests = requests;
        this.data = data;
        this.addresses = addresses;
        this.erase = erase;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /** @param words what the person is told; needed for a correction */
    @Transactional
    public void complete(Actor actor, UUID id, String words) {
        var request = requests.open(actor, id);
        requests.requireReach(actor, request);
        switch (request.getKind()) {
            case ACCESS -> giveOut(request, words);
            case CORRECTION -> correct(request, words);
            case ERASURE -> erase(actor, request, words);
        }
        history.record(entry(actor, request)
                .about("data-request", id)
                .detail(request.getKind().title()));
    }

    /** Whoever erases themselves acts without a name: it must not come back into the history by this entry. */
    private static Entry entry(Actor actor, DataRequest request) {
        return request.getPersonId().equals(actor.answerable())
                ? Entry.of("data-request-done")
                : actor.entry("data-request-done");
    }

    private void giveOut(DataRequest request, String words) {
        if (data.textsOfOthers(request.getPersonId()).stream().anyMatch(text -> !text.isDecided())) {
            throw new RuleViolation(
                    "texts-undecided", "Decide first about each text that somebody else wrote about this person");
        }
        request.complete(words, clock.instant());
        letters.copyReady(request, words);
    }

    private void correct(DataRequest request, String words) {
        if (words.isBlank()) {
            throw new RuleViolation("words-missing", "words", "Tell the person what was corrected");
        }
        request.complete(words, clock.instant());
        letters.corrected(request, words);
    }

    private void erase(Actor actor, DataRequest request, String words) {
        requests.lockPerson(request);
        var person = request.getPersonId();
        if (!requests.holds(person).isEmpty()) {
            throw new RuleViolation("on-hold", "The data of this person is on hold. End the hold first");
        }
        requests.requireNoRoles(person);
        request.complete(words, clock.instant());
        letters.erased(request, words);
        erase.erase(person, addresses.of(person));
    }
}
