package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ForecastDates;
import io.milepost.lookup.ForecastDates.OfGoal;
import io.milepost.lookup.ForecastDates.OnDay;
import io.milepost.lookup.LaneScope;
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

/** When the goals of a roadmap will probably have come to their targets. */
@Path("/roadmap/forecasts")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ForecastsResource {

    private final ForecastDates forecasts;
    private final Viewers viewers;

    @Inject
    public ForecastsResource(ForecastDates forecasts, Viewers viewers) {
        this.forecasts = forecasts;
        this.viewers = viewers;
    }

    /**
     * By goal, when its first KPI will probably have met its target: the middle, and both ends of the 80 % band; {@code late}
     * is {@code null} where the band is open there. Goals without such a forecast are absent: drafts and those that were put
     * away, those that have met their target or must meet none by a day, and those with too few measurements or on no way.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Example(answers = "forecasts")
    public Response forecasts(
            @QueryParam("project") String project, @QueryParam("plan") String plan, @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, json(forecasts.of(viewer, scope)));
    }

    private static Json json(OnDay day) {
        return new Json()
                .with("asOf", day.asOf())
                .with(
                        "forecasts",
                        day.forecasts().stream().map(ForecastsResource::json).toList());
    }

    private static Json json(OfGoal of) {
        return new Json()
                .with("goal", of.goal())
                .with("early", of.expected().earliest())
                .with("likely", of.expected().likely())
                .with("late", of.expected().latest());
    }
}
