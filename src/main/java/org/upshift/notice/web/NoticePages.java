package org.upshift.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.upshift.notice.Notice;
import org.upshift.notice.Notices;

/** What this installation says about privacy, cookies, accessibility and complaints, for anyone. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class NoticePages {
    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notice(Notices.Text text);
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.notice(notices.current(Notice.PRIVACY));
    }

    @GET
    @Path("cookies")
    public TemplateInstance cookies() {
        return Templates.notice(notices.current(Notice.COOKIES));
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.notice(notices.current(Notice.ACCESSIBILITY));
    }

    @GET
    @Path("complaints")
    public TemplateInstance complaints() {
        return Templates.notice(notices.current(Notice.COMPLAINTS));
    }
}
