package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.GoalList;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewers;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** The goals of a project as a list. */
@Path("/goals")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class GoalListResource {

    private final RoadmapLookup roadmaps;
    private final Viewers viewers;

    @Inject
    public GoalListResource(RoadmapLookup roadmaps, Viewers viewers) {
        this.roadmaps = roadmaps;
        this.viewers = viewers;
    }

    /**
     * The goals of a project, page by page. What is asked for beside the project narrows the list; {@code hiddenGoals} are
     * those of the whole project.
     *
     * <p>Refuses, in this order: bounds, a health, a stage or an order that is none, no project, 400; a project that is
     * unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param health {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early},
     *     {@code stale}, {@code no_data} or {@code draft}; several with commas between them
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}; without it all but the archived ones
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key, the summary or the owner's name has in it, in capital or small letters
     * @param sort {@code tree}, where sub-goals follow their goal; {@code key}, {@code due} or {@code gap}, the least first
     */
    @GET
    @Example(answers = "goals")
    public String list(
            @QueryParam("project") String project,
            @QueryParam("health") String health,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("tree") String sort,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        Paging paging = Paging.of(start, limit);
        GoalFilter filter = GoalFilter.of(health, stage, owner, text);
        Optional<GoalOrder> order = Parameters.constant(GoalOrder.class, "sort", sort);
        GoalList all = roadmaps.of(
                        viewers.current(), Parameters.required("project", project), Optional.empty(), filter.archived())
                .goals();
        List<GoalView> wanted = order.orElse(GoalOrder.TREE).of(filter.of(all.goals()));
        return RoadmapJson.goals(wanted, all.summary().hiddenGoals(), paging).text();
    }
}
