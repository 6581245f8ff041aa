package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.CurrentActor;
import org.upshift.people.Duplicates;
import org.upshift.people.FindDuplicate;
import org.upshift.people.MergeDuplicates;
import org.upshift.people.MergePreview;
import org.upshift.people.MergeSubject;
import org.upshift.people.PreviewMerge;
import org.upshift.people.Role;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Finding duplicates, looking at what a merge would move, and merging. */
@Path("/team/merges")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class MergePages {
    private final CurrentActor actor;
    private final Duplicates duplicates;
    private final FindDuplicate find;
    private final PreviewMerge previews;
    private final MergeDuplicates merge;
    private final Forms forms;

    MergePages(
            CurrentActor actor,
            Duplicates duplicates,
            FindDuplicate find,
            PreviewMerge previews,
            MergeDuplicates merge,
            Forms forms) {
        this.actor = actor;
        this.duplicates = duplicates;
        this.find = find;
        this.previews = previews;
        this.merge = merge;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance duplicates(MergeSubject subject, List<Duplicates.Candidate> candidates);

        static native TemplateInstance anotherOne(MergePreview.Party one, AnotherForm form, Errors errors);

        static native TemplateInstance mergePreview(MergePreview preview, Actor reader, Errors errors);
    }

    record AnotherForm(
            @RestForm String subject,
            @RestForm String one,
            @RestForm String other) {}

    record MergeForm(
            @RestForm String subject,
            @RestForm String kept,
            @RestForm String gone) {}

    @GET
    @Path("duplicates")
    public TemplateInstance duplicates(@QueryParam("subject") String subject) {
        var asked = subject == null ? MergeSubject.ORGANISATION : subject(subject);
        return Templates.duplicates(asked, duplicates.of(actor.get(), asked));
    }

    @GET
    @Path("another")
    public TemplateInstance another(@QueryParam("subject") String subject, @QueryParam("one") String one) {
        return anotherPage(new AnotherForm(subject, one, ""), Errors.NONE);
    }

    @POST
    @Path("another")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response another(@BeanParam AnotherForm form) {
        var subject = subject(form.subject());
        var one = party(form);
        return forms.answer(
                form,
                () -> {
                    // Refused here and not on the next page, where nothing could be typed again
                    var other = find.find(actor.get(), subject, one.id(), form.other());
                    return Next.to(
                            one.proposal()
                                    ? MergeLinks.preview(subject, other, one.id())
                                    : MergeLinks.preview(subject, one.id(), other));
                },
                errors -> anotherPage(form, errors));
    }

    @GET
    @Path("preview")
    public TemplateInstance preview(
            @QueryParam("subject") String subject, @QueryParam("kept") String kept, @QueryParam("gone") String gone) {
        return previewPage(new MergeForm(subject, kept, gone), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@BeanParam MergeForm form) {
        var before = preview(form);
        return forms.answer(
                form,
                () -> {
                    var id = merge.merge(
                            actor.get(),
                            before.subject(),
                            before.kept().id(),
                            before.gone().id());
                    return Next.to(MergeLinks.merge(id)).saying("They are one now");
                },
                errors -> previewPage(form, errors));
    }

    private TemplateInstance previewPage(MergeForm form, Errors errors) {
        return Templates.mergePreview(preview(form), actor.get(), errors);
    }

    private MergePreview preview(MergeForm form) {
        var preview = previews.preview(actor.get(), subject(form.subject()), id(form.kept()), id(form.gone()));
        if (!preview.allowed()) {
            throw new NotFound("merge");
        }
        return preview;
    }

    private TemplateInstance anotherPage(AnotherForm form, Errors errors) {
        return Templates.anotherOne(party(form), form, errors);
    }

    private MergePreview.Party party(AnotherForm form) {
        return previews.party(actor.get(), subject(form.subject()), id(form.one()));
    }

    private static MergeSubject subject(String typed) {
        return Arrays.stream(MergeSubject.values())
                .filter(subject -> subject.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("subject"));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException tampered) {
            throw new NotFound("record");
        }
    }
}
