package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneWindow;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.LaneFields;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** The activities of a roadmap in lanes: the lanes with their figures at once, the activities part by part. */
@Path("/roadmap/lanes")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class LanesResource {

    private static final int MOST = 200;

    private final LaneLookup lanes;
    private final LaneFields fields;
    private final Viewers viewers;

    @Inject
    public LanesResource(LaneLookup lanes, LaneFields fields, Viewers viewers) {
        this.lanes = lanes;
        this.fields = fields;
        this.viewers = viewers;
    }

    /**
     * The lanes of a project's or a plan's roadmap in their order, each with its figures, and the first scheduled activities
     * in the order of the lanes. A lane counts each of its activities once, the total an activity of several lanes once; the
     * lane of activities without a value is the last and has an empty id. What you cannot see is counted and not named, and
     * a lane in which you would see nothing is not there. With {@code text}, {@code owner}, {@code status} or {@code open}
     * only what you see is counted.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, lanes by a field
     * whose values are not kept, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param by {@code goal}, {@code project}, {@code campaign}, {@code channel}, {@code audience}, {@code funnel_stage},
     *     {@code owner}, {@code team}, {@code product}, {@code status}, or {@code field:} and the id of a custom field
     * @param text what the key or the summary has in it, in capital or small letters
     * @param owner the user name of whom the activity is assigned to
     * @param status ids of statuses with commas between them
     * @param values ids of lanes with a stroke between them; all others are left out
     * @param open whether what is done is left out
     * @param sort {@code plan}, {@code start}, {@code due}, {@code name} or {@code owner}; {@code health} and {@code gap},
     *     which activities do not have, are as {@code plan}
     * @param limit how many activities at most, of all lanes together, from 1 to 200
     */
    @GET
    @Example(answers = "lanes")
    public Response lanes(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("by") @DefaultValue("goal") String by,
            @QueryParam("text") String text,
            @QueryParam("owner") String owner,
            @QueryParam("status") String status,
            @QueryParam("values") String values,
            @QueryParam("open") @DefaultValue("false") String open,
            @QueryParam("sort") @DefaultValue("plan") String sort,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        LaneQuery query =
                LaneParameters.query(by, sort, LaneParameters.filter(text, owner, status, values, open), fields.kept());
        Paging paging = Paging.of("0", limit, MOST);
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, LaneJson.of(query, lanes.lanes(viewer, scope, query, paging.limit())));
    }

    /**
     * A part of the activities of one lane, or of all lanes each once, with what their issues are called, whose they are and
     * in which status. Either those that have a start or a due date, or those that have neither. A lane that is unknown, or
     * in which you would see nothing, has none.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, lanes by a field
     * whose values are not kept, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param by as of the lanes
     * @param lane the id of the lane; empty for the lane without a value, absent for all lanes
     * @param unscheduled whether those are wanted that have neither start nor due date
     * @param text what the key or the summary has in it, in capital or small letters
     * @param owner the user name of whom the activity is assigned to
     * @param status ids of statuses with commas between them
     * @param values ids of lanes with a stroke between them; all others are left out
     * @param open whether what is done is left out
     * @param sort as of the lanes
     * @param limit how many at most, from 1 to 200
     */
    @GET
    @Path("/activities")
    @Example(answers = {"lane-activities", "lane-activities-unscheduled"})
    public Response activities(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("by") @DefaultValue("goal") String by,
            @QueryParam("lane") String lane,
            @QueryParam("unscheduled") @DefaultValue("false") String unscheduled,
            @QueryParam("text") String text,
            @QueryParam("owner") String owner,
            @QueryParam("status") String status,
            @QueryParam("values") String values,
            @QueryParam("open") @DefaultValue("false") String open,
            @QueryParam("sort") @DefaultValue("plan") String sort,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        LaneQuery query =
                LaneParameters.query(by, sort, LaneParameters.filter(text, owner, status, values, open), fields.kept());
        boolean withoutDays = Parameters.isTrue("unscheduled", unscheduled);
        Paging paging = Paging.of(start, limit, MOST);
        Viewer viewer = viewers.current();
        Optional<String> laneId = Optional.ofNullable(lane);
        LaneWindow window = withoutDays
                ? lanes.unscheduled(viewer, scope, query, laneId, paging.start(), paging.limit())
                : lanes.scheduled(viewer, scope, query, laneId, paging.start(), paging.limit());
        return Etag.answer(request, viewer, LaneJson.of(window, paging));
    }
}
