package org.upshift.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upshift.kernel.Rehearsal;
import org.upshift.kernel.RuleViolation;

/**
 * The one way to answer a form: validate, act, then 303 to the next page; or 422 with the page as it was typed. Where validation
 * says no, what the rules behind the form say to its other fields is found by a {@link Rehearsal}, so that all of it is heard at once.
 */
@ApplicationScoped
public class Forms {
    private static final RuleViolation CHANGED_MEANWHILE = new RuleViolation(
            "changed-meanwhile",
            "Someone changed this while you were working on it. Check what it says now and try again");

    private static final RuleViolation UNSTORABLE = new RuleViolation(
            "unstorable", "Something here cannot be stored. Check dates, and characters that cannot be seen");

    private static final Class<? extends Record> NO_FIELDS = Button.class;

    private final Validator validator;
    private final Flash flash;

    Forms(Validator validator, Flash flash) {
        this.validator = validator;
        this.flash = flash;
    }

    /**
     * @param form what was typed; its Bean Validation messages are shown beside its fields
     * @param act does the work; a {@link RuleViolation} from it is shown like a validation message
     * @param again the page to show again, given the errors
     */
    public <F extends Record> Response answer(F form, Supplier<Next> act, Function<Errors, TemplateInstance> again) {
        return attempt(form.getClass(), () -> checked(form, List.of(), act, this::seeOther, again), again);
    }

    /**
     * The same for a form with rules that annotations cannot express: they are asked together with the annotations, so that whoever
     * typed it hears at once of every field that is wrong.
     *
     * @param against what rules say no to, without an effect; the use case asks them again when it acts
     */
    public <F extends Record> Response answer(
            F form,
            Supplier<List<RuleViolation>> against,
            Supplier<Next> act,
            Function<Errors, TemplateInstance> again) {
        return attempt(form.getClass(), () -> checked(form, against.get(), act, this::seeOther, again), again);
    }

    /** For a form that is a single button: a rule that says no is answered by the page itself, with the reason on top. */
    public Response answer(Supplier<Next> act, Function<Errors, TemplateInstance> again) {
        return attempt(NO_FIELDS, () -> seeOther(act.get()), again);
    }

    /** For what may be shown only once, such as a new secret: the answer is a page at once instead of a way to one. */
    public <F extends Record> Response show(
            F form, Supplier<TemplateInstance> act, Function<Errors, TemplateInstance> again) {
        return attempt(
                form.getClass(),
                () -> checked(form, List.of(), act, page -> Response.ok(page).build(), again),
                again);
    }

    /** For what is answered at once by a file, or by a page with a cookie. */
    public <F extends Record> Response file(F form, Supplier<Response> act, Function<Errors, TemplateInstance> again) {
        return attempt(form.getClass(), () -> checked(form, List.of(), act, Function.identity(), again), again);
    }

    private <F extends Record, T> Response checked(
            F form,
            List<RuleViolation> against,
            Supplier<T> act,
            Function<T, Response> done,
            Function<Errors, TemplateInstance> again) {
        var violations = validator.validate(form);
        if (violations.isEmpty() && against.isEmpty()) {
            return done.apply(act.get());
        }
        return unprocessable(again.apply(Errors.of(form.getClass(), violations, withRehearsed(form, against, act))));
    }

    /** Only what is about fields: whether the whole can be done is said when nothing else is in the way. */
    private static List<RuleViolation> withRehearsed(Record form, List<RuleViolation> against, Supplier<?> act) {
        boolean hasOthers = form.getClass().getRecordComponents().length > 1;
        return hasOthers
                ? Stream.concat(against.stream(), Rehearsal.of(act).stream().filter(no -> no.field() != null))
                        .toList()
                : against;
    }

    private static Response attempt(
            Class<? extends Record> form, Supplier<Response> act, Function<Errors, TemplateInstance> again) {
        try {
            return act.get();
        } catch (RuleViolation violation) {
            return unprocessable(again.apply(Errors.of(form, Set.of(), List.of(violation))));
        } catch (OptimisticLockException | ConstraintViolationException changed) {
            return unprocessable(again.apply(Errors.of(CHANGED_MEANWHILE)));
        } catch (DataException | DateTimeException unstorable) {
            return unprocessable(again.apply(Errors.of(UNSTORABLE)));
        }
    }

    private Response seeOther(Next next) {
        flash.say(next.message());
        return Response.seeOther(URI.create(next.path()))
                .cookie(next.cookies().toArray(NewCookie[]::new))
                .build();
    }

    private static Response unprocessable(TemplateInstance page) {
        return ResponseBuilder.create(422, "Unprocessable Content")
                .entity(page)
                .build()
                .toResponse();
    }

    private record Button() {}
}
