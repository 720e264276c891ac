package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.lookup.OperationDetails;
import io.milepost.lookup.Operations;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import io.milepost.planning.RecalculateAll;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** How the recalculation is doing. Anybody but an administrator gets 403. */
@Path("/status")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class StatusResource {

    private final Operations operations;
    private final OperationDetails.Source details;
    private final RecalculateAll recalculateAll;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public StatusResource(
            Operations operations,
            OperationDetails.Source details,
            RecalculateAll recalculateAll,
            EditRights rights,
            Viewers viewers) {
        this.operations = operations;
        this.details = details;
        this.recalculateAll = recalculateAll;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * How the recalculation is doing.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = {"status", "status-before-any-run"})
    public String status() {
        rights.checkAdminister(viewers.current().personKey());
        return OperationJson.of(operations.now()).text();
    }

    /**
     * What to look at when something seems slow or wrong: how long the steps of the latest batches took on this node, how
     * many rows the tables have, and the versions of what runs. It names no person and no issue.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Path("/details")
    @Example(answers = "status-details")
    public String details() {
        rights.checkAdminister(viewers.current().personKey());
        return OperationJson.of(details.details()).text();
    }

    /**
     * Has everything calculated anew: answers at once, and the status shows the run.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403.
     */
    @POST
    @Path("/recalculation")
    @Example(
            answers = {"status", "status-before-any-run"},
            status = 202)
    public Response recalculate(@HeaderParam("X-Atlassian-Token") String token) {
        Parameters.checkToken(token);
        recalculateAll.start(viewers.current().personKey());
        return Response.accepted(OperationJson.of(operations.now()).text()).build();
    }

    /**
     * Ends the full recalculation that is under way, whoever started it; within some seconds it shows in the status.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403.
     */
    @DELETE
    @Path("/recalculation")
    @Example(
            answers = {"status", "status-before-any-run"},
            status = 202)
    public Response cancel(@HeaderParam("X-Atlassian-Token") String token) {
        Parameters.checkToken(token);
        recalculateAll.cancel(viewers.current().personKey());
        return Response.accepted(OperationJson.of(operations.now()).text()).build();
    }
}
