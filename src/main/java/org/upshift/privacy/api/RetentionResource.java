package org.upshift.privacy.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.RetentionRule;
import org.upshift.people.Role;
import org.upshift.privacy.ChangeRetention;
import org.upshift.privacy.DestroyWhatIsDue;
import org.upshift.privacy.ErasureLedger;
import org.upshift.privacy.LedgerLine;
import org.upshift.privacy.Retention;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/retention")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {
    private final CurrentActor actor;
    private final Retention retention;
    private final ChangeRetention change;
    private final DestroyWhatIsDue destroy;
    private final ErasureLedger ledger;
    private final Bodies bodies;

    RetentionResource(
            CurrentActor actor,
            Retention retention,
            ChangeRetention change,
            DestroyWhatIsDue destroy,
            ErasureLedger ledger,
            Bodies bodies) {
        this.actor = actor;
        this.retention = retention;
        this.change = change;
        this.destroy = destroy;
        this.ledger = ledger;
        this.bodies = bodies;
    }

    /** Periods are ISO 8601, such as P30D or P6M. */
    public record RuleBody(
            String code,
            String what,
            String period,
            String reason,
            String shortest,
            String longest,
            Instant changedAt) {
        static RuleBody of(Retention.Rule rule) {
            return new RuleBody(
                    rule.code(),
                    rule.what(),
                    rule.period().toString(),
                    rule.reason(),
                    rule.shortest().toString(),
                    rule.longest().toString(),
                    rule.changedAt());
        }
    }

    public record PreviewBody(String rule, String period, long due, List<RetentionRule.Overdue> examples) {
        static PreviewBody of(Retention.Preview preview) {
            return new PreviewBody(
                    preview.rule().code(), preview.rule().period().toString(), preview.count(), preview.examples());
        }
    }

    public record PeriodRequest(
            @NotNull(message = "Enter a period")
            @Pattern(regexp = "P\\d{1,4}[DM]", message = "Enter a period like P30D or P6M")
            String period,

            @NotBlank(message = "Enter a reason")
            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
            String reason) {}

    @GET
    @Path("rules")
    @Operation(summary = "How long what is kept, and why")
    public List<RuleBody> rules() {
        return retention.rules().stream().map(RuleBody::of).toList();
    }

    @PUT
    @Path("rules/{rule}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a period within its limits")
    public RuleBody change(@PathParam("rule") String code, PeriodRequest request) {
        retention.rule(code);
        bodies.valid(request);
        change.change(actor.get(), code, Period.parse(request.period()), request.reason());
        return RuleBody.of(retention.rule(code));
    }

    @GET
    @Path("dry-run")
    @Operation(summary = "How much would be destroyed now, by rule")
    public List<PreviewBody> dryRun() {
        return retention.dryRun(3).stream().map(PreviewBody::of).toList();
    }

    @GET
    @Path("rules/{rule}/overdue")
    @Operation(summary = "What would be destroyed now under a rule")
    public Page<RetentionRule.Overdue> overdue(@PathParam("rule") String code, @BeanParam Paging paging) {
        return retention.overdue(code, paging.number(), paging.pageSize());
    }

    @POST
    @Path("runs")
    @Operation(summary = "Destroy what is due now; how much went, by rule")
    public Map<String, Integer> run() {
        return destroy.run(actor.get());
    }

    @GET
    @Path("destructions")
    @Operation(summary = "What was destroyed")
    public Page<Retention.Destroyed> destructions(@BeanParam Paging paging) {
        return retention.destructions(paging.number(), paging.pageSize());
    }

    @GET
    @Path("erasures")
    @Operation(summary = "The erasure ledger: keyed hashes, nobody's name")
    public Page<LedgerLine> erasures(@BeanParam Paging paging) {
        return ledger.page(paging.number(), paging.pageSize());
    }
}
