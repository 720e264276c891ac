package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ForecastLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** Where a goal is going. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/forecast")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ForecastResource {

    private final ForecastLookup forecasts;
    private final Viewers viewers;

    @Inject
    public ForecastResource(ForecastLookup forecasts, Viewers viewers) {
        this.forecasts = forecasts;
        this.viewers = viewers;
    }

    /**
     * Where a goal is going, calculated when asked for, and the same for the same history.
     *
     * <p>Refuses, in this order: a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Example(answers = {"forecast", "forecast-far", "forecast-of-too-little", "forecast-passed", "forecast-reached"})
    public Response forecast(@PathParam("key") String key, @Context Request request) {
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, ForecastJson.of(forecasts.of(viewer, key)));
    }
}
