package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.WholeGoal;
import io.milepost.planning.SetParentGoal;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** Goals, what contributes to them and why they show their numbers. A goal that is unknown or unseen answers 404. */
@Path("/goals")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class GoalsResource {

    private final GoalLookup goals;
    private final SetParentGoal setParentGoal;
    private final Viewers viewers;

    @Inject
    public GoalsResource(GoalLookup goals, SetParentGoal setParentGoal, Viewers viewers) {
        this.goals = goals;
        this.setParentGoal = setParentGoal;
        this.viewers = viewers;
    }

    /**
     * One goal with its figures, its KPIs and its own activities.
     *
     * <p>Refuses, in this order: bounds that are none, a day that is none, 400; a goal that is unknown or unseen,
     * 404; a day that has not come yet, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Path("/{key}")
    @Example(answers = {"goal", "goal-as-of"})
    public Response goal(
            @PathParam("key") String key,
            @QueryParam("asOf") String asOf,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("500") String limit,
            @Context Request request) {
        Paging paging = Paging.of(start, limit);
        Viewer viewer = viewers.current();
        WholeGoal goal = goals.whole(viewer, key, Parameters.day("asOf", asOf));
        Optional<Json> activities = goal.isLive()
                ? Optional.of(
                        GoalJson.activities(goals.activities(viewer, key, paging.start(), paging.limit()), paging))
                : Optional.empty();
        return Etag.answer(request, viewer, GoalJson.of(goal).with("activityList", activities));
    }

    /**
     * Puts a goal under another one, or at the top where {@code parent} is null, and answers with the goal.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; a goal or a parent that is
     * unknown or unseen, 404; no right to edit the plan, 403; a parent that stands below the goal, 409.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = {"changed-goal", "changed-goal-usual"},
            takes = "parent-body")
    public String setParent(@PathParam("key") String key, @HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Optional<String> parentKey = RequestBody.of(body, Set.of("parent")).textOrNull("parent");
        Viewer viewer = viewers.current();
        GoalView goal = goals.view(viewer, key);
        OptionalLong parentId =
                parentKey.stream().mapToLong(parent -> goals.id(viewer, parent)).findFirst();
        GoalPlace place = new GoalPlace(goal.issue().id(), goal.issue().name().projectKey());
        setParentGoal.set(viewer.personKey(), place, parentId);
        return GoalJson.of(goals.whole(viewer, key, Optional.empty())).text();
    }

    /**
     * Why a goal shows its numbers, with every figure that the formulas need.
     *
     * <p>Refuses, in this order: a day that is none, 400; a goal that is unknown or unseen, 404; a day that has not
     * come yet, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Path("/{key}/explanation")
    @Example(answers = {"explanation", "explanation-as-of", "explanation-without-result"})
    public Response explanation(
            @PathParam("key") String key, @QueryParam("asOf") String asOf, @Context Request request) {
        Viewer viewer = viewers.current();
        Json explanation = ExplanationJson.of(goals.explanation(viewer, key, Parameters.day("asOf", asOf)));
        return Etag.answer(request, viewer, explanation);
    }

    /**
     * How the values of a goal's KPIs went, in as few points as a small drawing shows.
     *
     * <p>Refuses, in this order: a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Path("/{key}/series")
    @Example(answers = "series")
    public Response series(@PathParam("key") String key, @Context Request request) {
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, KpiJson.series(goals.series(viewer, key)));
    }
}
