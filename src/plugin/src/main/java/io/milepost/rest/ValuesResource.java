package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.ValueLookup;
import io.milepost.lookup.ValueLookup.Values;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What the columns of a roadmap's table say of goals and of their activities beside what their own answers have. */
@Path("/roadmap/values")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ValuesResource {

    private final ValueLookup values;
    private final Viewers viewers;

    @Inject
    public ValuesResource(ValueLookup values, Viewers viewers) {
        this.values = values;
        this.viewers = viewers;
    }

    /**
     * In which lanes a roadmap's work stands, such as its channels: of each goal what those activities say that you see, with
     * those of its sub-goals; with {@code goal} of each of the own activities of that goal that you see. What has no value is
     * left out, and so is a lane by a field whose values are not kept.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param columns words of lanes, as of {@code by} of the lanes, with commas between them
     * @param goal the key of a goal of the roadmap
     */
    @GET
    @Example(answers = {"values", "values-of-goal"})
    public Response values(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("columns") String columns,
            @QueryParam("goal") String goal,
            @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Set<LaneBy> told = LaneParameters.columns(Parameters.required("columns", columns));
        Viewer viewer = viewers.current();
        List<Values> found = Parameters.optional(goal)
                .map(key -> values.ofActivities(viewer, scope, told, key))
                .orElseGet(() -> values.ofGoals(viewer, scope, told));
        return Etag.answer(
                request,
                viewer,
                new Json()
                        .with("items", found.stream().map(ValuesResource::json).toList()));
    }

    private static Json json(Values each) {
        return new Json().with("key", each.key()).with("values", LaneJson.values(each.values()));
    }
}
