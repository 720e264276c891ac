package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneWindow;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
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
import javax.ws.rs.core.UriInfo;

/**
 * The activities of a roadmap in lanes: the lanes with their figures at once, the activities part by part.
 *
 * @param project the key of the project, such as {@code MKT}
 * @param plan the id of a plan that administrators have made
 * @param by {@code goal}, {@code project}, {@code campaign}, {@code channel}, {@code audience}, {@code funnel_stage},
 *     {@code owner}, {@code team}, {@code product}, {@code status}, or {@code field:} and the id of a custom field
 * @param text what the key, the summary or the owner's name has in it, in capital or small letters
 * @param owner the user name of whom the activity is assigned to
 * @param status ids of statuses with commas between them
 * @param health the healths of goals, or {@code draft}, with commas between them; what serves no such goal is left out
 * @param jql a search of Jira that runs as you: what it does not find, and what serves no goal that it finds, is left out
 * @param values ids of lanes with a stroke between them; what stands in others is left out
 * @param open whether what is done is left out
 * @param sort in which order activities stand in each lane: {@code plan}, {@code start}, {@code due}, {@code name},
 *     {@code owner}, or by the goals that they serve and you see, the most urgent of them: {@code health} and {@code gap}
 * @param columns words of lanes as of {@code by}, with commas between them, whose values are told of each activity
 */
@Path("/roadmap/lanes")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class LanesResource {

    private static final int MOST = 200;

    private final LaneLookup lanes;
    private final KeptLanes kept;
    private final Viewers viewers;

    @Inject
    public LanesResource(LaneLookup lanes, KeptLanes kept, Viewers viewers) {
        this.lanes = lanes;
        this.kept = kept;
        this.viewers = viewers;
    }

    /**
     * The lanes of a project's or a plan's roadmap in their order, each with its figures, and the first scheduled activities
     * in the order of the lanes. A lane counts each of its activities once, the total an activity of several lanes once; the
     * lane of activities without a value is the last and has an empty id. What you cannot see is counted and not named, and
     * a lane in which you would see nothing is not there. With {@code text}, {@code owner}, {@code status}, {@code health},
     * {@code jql} or {@code open} only what you see is counted.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; lanes by a field that is gone or whose values are not kept, a search that Jira
     * does not understand or that finds more than 20,000 issues, 400.
     *
     * @param limit how many activities at most, of all lanes together, from 1 to 200
     */
    @GET
    @Example(answers = "lanes")
    public Response lanes(
            @QueryParam("limit") @DefaultValue("50") String limit, @Context UriInfo uri, @Context Request request) {
        LaneParameters asked = LaneParameters.of(uri);
        LaneScope scope = asked.scope();
        LaneQuery query = asked.query();
        Paging paging = Paging.of("0", limit, MOST);
        Viewer viewer = viewers.current();
        kept.check(viewer, scope, query.by());
        return Etag.answer(request, viewer, LaneJson.of(query, lanes.lanes(viewer, scope, query, paging.limit())));
    }

    /**
     * The fields of Jira with choices by which this roadmap can have lanes, by name, as {@code by} takes them. The values of
     * those that are not kept yet are kept from when somebody saves a view with lanes by them.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Path("/fields")
    @Example(answers = "lane-fields")
    public String fields(@QueryParam("project") String project, @QueryParam("plan") String plan) {
        LaneScope scope = LaneParameters.scope(project, plan);
        return kept.fields(viewers.current(), scope).text();
    }

    /**
     * A part of the activities of one lane, or of all lanes each once, with what their issues are called, whose they are and
     * in which status. Either those that have a start or a due date, or those that have neither. A lane that is unknown, or
     * in which you would see nothing, has none.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; lanes by a field that is gone or whose values are not kept, a search that Jira
     * does not understand or that finds more than 20,000 issues, 400.
     *
     * @param lane the id of the lane; empty for the lane without a value, absent for all lanes
     * @param unscheduled whether those are wanted that have neither start nor due date
     * @param limit how many at most, from 1 to 200
     */
    @GET
    @Path("/activities")
    @Example(answers = {"lane-activities", "lane-activities-unscheduled"})
    public Response activities(
            @QueryParam("lane") String lane,
            @QueryParam("unscheduled") @DefaultValue("false") String unscheduled,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @Context UriInfo uri,
            @Context Request request) {
        LaneParameters asked = LaneParameters.of(uri);
        LaneScope scope = asked.scope();
        LaneQuery query = asked.query();
        boolean withoutDays = Parameters.isTrue("unscheduled", unscheduled);
        Paging paging = Paging.of(start, limit, MOST);
        Viewer viewer = viewers.current();
        kept.check(viewer, scope, query.by());
        Optional<String> laneId = Optional.ofNullable(lane);
        LaneWindow window = withoutDays
                ? lanes.unscheduled(viewer, scope, query, laneId, paging.start(), paging.limit())
                : lanes.scheduled(viewer, scope, query, laneId, paging.start(), paging.limit());
        return Etag.answer(request, viewer, LaneJson.of(window, paging));
    }
}
