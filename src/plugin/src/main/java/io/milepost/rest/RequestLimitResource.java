package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import io.milepost.planning.RequestLimit;
import io.milepost.planning.RequestLimits;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How often one person may ask REST. Anybody but an administrator gets 403. */
@Path("/settings/request-limit")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class RequestLimitResource {

    private static final Set<String> FIELDS = Set.of("atOnce", "perMinute");

    private final RequestLimits limits;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public RequestLimitResource(RequestLimits limits, EditRights rights, Viewers viewers) {
        this.limits = limits;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * How many requests a person may send at once, and how many a minute after that.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = "request-limit")
    public String limit() {
        rights.checkAdminister(viewers.current().personKey());
        return answer();
    }

    /**
     * Says how often a person may ask; 0 a minute for no limit.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, numbers above 60,000 or below 0, 400; anybody
     * but an administrator, 403.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "request-limit", takes = "request-limit")
    public String change(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, FIELDS);
        limits.change(
                viewers.current().personKey(), new RequestLimit(wanted.whole("atOnce"), wanted.whole("perMinute")));
        return answer();
    }

    private String answer() {
        RequestLimit limit = limits.current();
        return new Json()
                .with("atOnce", limit.atOnce())
                .with("perMinute", limit.perMinute())
                .text();
    }
}
