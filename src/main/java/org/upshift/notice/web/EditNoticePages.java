package org.upshift.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.notice.Notice;
import org.upshift.notice.Notices;
import org.upshift.notice.PublishNotice;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** Writing the texts of notices: preview, publish, and what they said before. */
@Path("/team/notices")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class EditNoticePages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final Notices notices;
    private final PublishNotice publish;
    private final Forms forms;

    EditNoticePages(CurrentActor actor, Notices notices, PublishNotice publish, Forms forms) {
        this.actor = actor;
        this.notices = notices;
        this.publish = publish;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Notices.Row> rows);

        static native TemplateInstance edit(Notice notice, NoticeForm form, boolean preview, Errors errors);

        static native TemplateInstance versions(Notice notice, Page<Notices.Version> page);

        static native TemplateInstance version(Notices.Text text);
    }

    record NoticeForm(
            @RestForm
            @NotBlank(message = "Enter a title")
            @Size(max = 200, message = "Title must be 200 characters or fewer")
            String title,

            @RestForm
            @NotBlank(message = "Enter the text")
            @Size(max = 20000, message = "The text must be 20,000 characters or fewer")
            String body,

            @RestForm String basedOn,
            @RestForm String act) {

        static NoticeForm of(Notices.Text text) {
            return new NoticeForm(text.title(), text.body(), String.valueOf(text.number()), "");
        }

        boolean isPreview() {
            return "preview".equals(act);
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(notices.all());
    }

    @GET
    @Path("{notice}")
    public TemplateInstance edit(@PathParam("notice") String code) {
        var notice = notice(code);
        return Templates.edit(notice, NoticeForm.of(notices.current(notice)), false, Errors.NONE);
    }

    @POST
    @Path("{notice}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("notice") String code, @BeanParam NoticeForm form) {
        var notice = notice(code);
        if (form.isPreview()) {
            return forms.show(
                    form,
                    () -> Templates.edit(notice, form, true, Errors.NONE),
                    errors -> Templates.edit(notice, form, false, errors));
        }
        return forms.answer(
                form,
                () -> {
                    int basedOn = Typed.number("body", form.basedOn(), "the version that you changed");
                    publish.publish(actor.get(), notice, basedOn, form.title(), form.body());
                    return Next.to(NoticeLinks.list()).saying("“" + form.title().strip() + "” is published");
                },
                errors -> Templates.edit(notice, form, false, errors));
    }

    @GET
    @Path("{notice}/versions")
    public TemplateInstance versions(@PathParam("notice") String code, @QueryParam("page") Integer page) {
        var notice = notice(code);
        return Templates.versions(notice, notices.versions(notice, Page.number(page), SIZE));
    }

    @GET
    @Path("{notice}/versions/{number}")
    public TemplateInstance version(@PathParam("notice") String code, @PathParam("number") int number) {
        return Templates.version(notices.version(notice(code), number));
    }

    private static Notice notice(String code) {
        return Notice.of(code).orElseThrow(() -> new NotFound("notice"));
    }
}
