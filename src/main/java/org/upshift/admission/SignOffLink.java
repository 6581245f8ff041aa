package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.upshift.people.OneTimeLinks;

/** What a line manager's link opens. Reading changes nothing. */
@ApplicationScoped
public class SignOffLink {
    private final OneTimeLinks links;
    private final SignOffQueries questions;

    SignOffLink(OneTimeLinks links, SignOffQueries questions) {
        this.links = links;
        this.questions = questions;
    }

    /** The question, when the link can still be used. */
    public Optional<SignOffQuestion> open(String secret) {
        return links.find(AskLineManager.PURPOSE, secret).flatMap(questions::question);
    }

    /** The question that the link was once for, whatever has become of it. */
    public Optional<SignOffQuestion> ever(String secret) {
        return links.findEver(AskLineManager.PURPOSE, secret).flatMap(questions::question);
    }
}
