package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ActivityLookup;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.ServedGoals;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import io.milepost.planning.LinkActivity;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What an issue does for goals, and to what end. An issue that is unknown or unseen answers 404. */
@Path("/activities/{activity}")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ActivitiesResource {

    private final ActivityLookup activities;
    private final GoalLookup goals;
    private final LinkActivity linkActivity;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public ActivitiesResource(
            ActivityLookup activities,
            GoalLookup goals,
            LinkActivity linkActivity,
            EditRights rights,
            Viewers viewers) {
        this.activities = activities;
        this.goals = goals;
        this.linkActivity = linkActivity;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * The goals that an issue serves, with what its completion would add, and to what end.
     *
     * <p>Refuses an issue that is unknown or unseen, 404.
     *
     * @param activityKey the key of the issue, such as {@code MKT-14}
     */
    @GET
    @Example(answers = "activity")
    public Response goals(@PathParam("activity") String activityKey, @Context Request request) {
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, answer(viewer, activityKey));
    }

    /**
     * Links an issue to a goal with "contributes to", and answers with the goals that it serves from then on.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; an issue or a goal that is unknown or unseen,
     * 404; no right to link the issue, 403; an issue that can be no activity, 409.
     *
     * @param activityKey the key of the issue, such as {@code MKT-14}
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @PUT
    @Path("/goals/{key}")
    @Example(answers = "activity")
    public String link(
            @PathParam("activity") String activityKey,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") String token) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        linkActivity.link(viewer.personKey(), activities.id(viewer, activityKey), goals.id(viewer, key));
        return answer(viewer, activityKey).text();
    }

    /**
     * Takes the link "contributes to" from an issue to a goal away, and answers with the goals that it still serves.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; an issue or a goal that is unknown or unseen,
     * 404; no right to link the issue, 403; an issue that contributes in another way than by a link, 409.
     *
     * @param activityKey the key of the issue, such as {@code MKT-14}
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @DELETE
    @Path("/goals/{key}")
    @Example(answers = "activity")
    public String unlink(
            @PathParam("activity") String activityKey,
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") String token) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        linkActivity.unlink(viewer.personKey(), activities.id(viewer, activityKey), goals.id(viewer, key));
        return answer(viewer, activityKey).text();
    }

    private Json answer(Viewer viewer, String key) {
        ServedGoals served = activities.servedBy(viewer, key);
        boolean canLink =
                linkActivity.isOffered(viewer.personKey(), served.issue().id());
        return ActivityJson.of(served, canLink, project -> rights.mayEditPlan(viewer.personKey(), project));
    }
}
