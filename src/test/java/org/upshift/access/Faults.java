package org.upshift.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLTransientConnectionException;

/** Pages, only there in tests, on which something goes wrong. */
@Path("/")
@PermitAll
public class Faults {
    static final String DEFECT = "/test-faults/defect";
    static final String OUTAGE = "/test-faults/outage";

    @GET
    @Path("test-faults/{kind}")
    public String page(@PathParam("kind") String kind) throws Exception {
        if (kind.equals("outage")) {
            throw new SQLTransientConnectionException("The database is gone, in a test");
        }
        throw new IllegalStateException("A defect, in a test");
    }

    @GET
    @Path("api/test-faults/{kind}")
    public String call(@PathParam("kind") String kind) throws Exception {
        return page(kind);
    }
}
