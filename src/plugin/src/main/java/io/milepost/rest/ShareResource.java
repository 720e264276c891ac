package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.Share;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.SetActivityShare;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** With which share an activity counts in a goal. */
@Path("/goals/{key}/activities/{activity}/share")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ShareResource {

    private static final Set<String> FIELDS = Set.of("share");

    private final PlanAnswers answers;
    private final GoalLookup goals;
    private final SetActivityShare setShare;
    private final Viewers viewers;

    @Inject
    public ShareResource(PlanAnswers answers, GoalLookup goals, SetActivityShare setShare, Viewers viewers) {
        this.answers = answers;
        this.goals = goals;
        this.setShare = setShare;
        this.viewers = viewers;
    }

    /**
     * Says with which share an activity counts in a goal; null takes back what was set.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; a goal or an activity of it that
     * is unknown or unseen, 404; no right to edit the plan, 403; more than other goals have left, 409.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param activityKey the key of the activity's issue
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "share", takes = "share-body")
    public String set(
            @PathParam("key") String key,
            @PathParam("activity") String activityKey,
            @HeaderParam("X-Atlassian-Token") String token,
            String body) {
        Parameters.checkToken(token);
        Optional<Share> share = RequestBody.of(body, FIELDS).shareOrNull("share");
        Viewer viewer = viewers.current();
        GoalPlace place = answers.place(viewer, key);
        long activityId = goals.activityId(viewer, key, activityKey);
        setShare.set(viewer.personKey(), place, activityId, share);
        return new Json()
                .with("goal", key)
                .with("activity", activityKey)
                .with("share", share.map(Share::value))
                .with("left", setShare.left(activityId).value())
                .text();
    }
}
