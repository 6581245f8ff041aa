package org.upshift.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.mail.DevelopmentMail;
import org.upshift.mail.LetterRow;
import org.upshift.mail.LetterText;

/** What would have been sent, for someone who tries Upshift out without a mail server. */
@Path("/development/mail")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MailPages {
    private final DevelopmentMail mail;

    MailPages(DevelopmentMail mail) {
        this.mail = mail;
    }

    @CheckedTemplate(basePath = "development", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letters(Page<LetterRow> page, String to);

        static native TemplateInstance letter(LetterText letter, List<Part> parts);
    }

    @GET
    public TemplateInstance list(@QueryParam("to") @DefaultValue("") String to, @QueryParam("page") Integer page) {
        String recipient = to.strip();
        return Templates.letters(mail.latest(recipient, Page.number(page)), recipient);
    }

    @GET
    @Path("{id}")
    public TemplateInstance letter(@PathParam("id") UUID id) {
        LetterText letter = mail.letter(id);
        return Templates.letter(letter, Part.of(letter.body()));
    }
}
