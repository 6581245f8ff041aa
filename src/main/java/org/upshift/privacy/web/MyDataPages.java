package org.upshift.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.DataSection;
import org.upshift.privacy.MyData;
import org.upshift.privacy.MyDataDocument;
import org.upshift.privacy.WithdrawDataRequest;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Everything that is held about oneself, to read and to take away, and what one has asked for. */
@Path("/account/my-data")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MyDataPages {
    private static final int RECORDS = 3;
    private static final int RECORDS_OF_A_SECTION = 20;
    private static final int REQUESTS = 20;

    private final CurrentActor actor;
    private final MyData data;
    private final DataRequests requests;
    private final WithdrawDataRequest withdraw;
    private final Forms forms;
    private final Clock clock;

    MyDataPages(
            CurrentActor actor,
            MyData data,
            DataRequests requests,
            WithdrawDataRequest withdraw,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.data = data;
        this.requests = requests;
        this.withdraw = withdraw;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance myData(
                List<DataSection> sections, Page<DataRequestView> requests, LocalDate today, Errors errors);

        static native TemplateInstance section(DataSection section);

        static native TemplateInstance download(String name, String made, List<DataSection> sections);
    }

    @GET
    public TemplateInstance show(@QueryParam("page") Integer page) {
        return page(Page.number(page), Errors.NONE);
    }

    @GET
    @Path("sections/{section}")
    public TemplateInstance section(@PathParam("section") String code, @QueryParam("page") Integer page) {
        return Templates.section(data.section(actor.personId(), code, Page.number(page), RECORDS_OF_A_SECTION));
    }

    @GET
    @Path("download.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return attachment(MyDataDocument.of(now(), data.whole(actor.personId())), "my-upshift-data.json");
    }

    /** One file that needs nothing else, to be read without Upshift. */
    @GET
    @Path("download.html")
    public Response html() {
        return attachment(
                Templates.download(actor.get().getName(), now(), data.whole(actor.personId())), "my-upshift-data.html");
    }

    @POST
    @Path("requests/{request}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("request") UUID request) {
        actor.personId();
        return forms.answer(
                () -> {
                    withdraw.withdraw(actor.get(), request);
                    return Next.to(MyDataLinks.show()).saying("Your request is withdrawn");
                },
                errors -> page(1, errors));
    }

    private TemplateInstance page(int number, Errors errors) {
        var person = actor.personId();
        return Templates.myData(
                data.overview(person, RECORDS),
                requests.own(person, number, REQUESTS),
                LondonTime.today(clock.instant()),
                errors);
    }

    private String now() {
        return LondonTime.dateTime(clock.instant());
    }

    private static Response attachment(Object entity, String name) {
        return Response.ok(entity)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
