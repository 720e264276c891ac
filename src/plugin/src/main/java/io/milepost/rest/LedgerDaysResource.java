package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LedgerDays;
import io.milepost.lookup.LedgerDays.Written;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** On which days a roadmap has changed. */
@Path("/roadmap/ledger-days")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class LedgerDaysResource {

    private final LedgerDays days;
    private final Viewers viewers;

    @Inject
    public LedgerDaysResource(LedgerDays days, Viewers viewers) {
        this.days = days;
        this.viewers = viewers;
    }

    /**
     * How many lines were written into the ledgers of those goals of a roadmap that you see, by day; days without any are
     * absent. The first of them is the first day that the roadmap can be looked at as of.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Example(answers = "ledger-days")
    public Response days(
            @QueryParam("project") String project, @QueryParam("plan") String plan, @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, json(days.of(viewer, scope)));
    }

    private static Json json(Written written) {
        return new Json()
                .with("today", written.today())
                .with(
                        "days",
                        written.byDay().entrySet().stream()
                                .map(each ->
                                        new Json().with("day", each.getKey()).with("changes", each.getValue()))
                                .toList());
    }
}
