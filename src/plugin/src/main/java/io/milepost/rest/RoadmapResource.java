package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.PlanRoadmap;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan. */
@Path("/roadmap")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class RoadmapResource {

    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final Viewers viewers;
    private final EditRights rights;

    @Inject
    public RoadmapResource(RoadmapLookup roadmaps, KeptPlanLookup plans, Viewers viewers, EditRights rights) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.viewers = viewers;
        this.rights = rights;
    }

    /**
     * The roadmap of a project or of a plan: its goals and all goals below them, in the order of the tree. Of a plan's
     * projects those are read that you see.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; a day that has not come yet, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param archived whether goals that were put away are among them
     */
    @GET
    @Example(answers = {"roadmap", "roadmap-as-of", "roadmap-plan"})
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @Context Request request) {
        if (plan != null && project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        Optional<LocalDate> day = Parameters.day("asOf", asOf);
        boolean withArchived = Parameters.isTrue("archived", archived);
        Json json = plan == null
                ? ofProject(Parameters.required("project", project), day, withArchived)
                : ofPlan(Parameters.id("plan", plan), day, withArchived);
        return Etag.answer(request, viewers.current(), json);
    }

    private Json ofProject(String key, Optional<LocalDate> day, boolean archived) {
        Viewer viewer = viewers.current();
        return RoadmapJson.of(roadmaps.of(viewer, key, day, archived))
                .with("canEdit", rights.mayEditPlan(viewer.personKey(), key))
                .with("canMeasure", rights.mayMeasureIn(viewer.personKey(), key));
    }

    /** Editing is offered to whoever may edit every goal of it, measuring to whoever may measure in one of its projects. */
    private Json ofPlan(long id, Optional<LocalDate> day, boolean archived) {
        Viewer viewer = viewers.current();
        PlanRoadmap roadmap = plans.roadmap(viewer, id, day, archived);
        Set<String> keys = Stream.concat(
                        roadmap.plan().projects().stream().map(ProjectDetails::key),
                        roadmap.goals().goals().stream()
                                .map(goal -> goal.issue().name().projectKey()))
                .collect(Collectors.toSet());
        return RoadmapJson.of(roadmap)
                .with("canEdit", rights.mayEditAll(viewer.personKey(), keys))
                .with("canMeasure", keys.stream().anyMatch(key -> rights.mayMeasureIn(viewer.personKey(), key)));
    }
}
