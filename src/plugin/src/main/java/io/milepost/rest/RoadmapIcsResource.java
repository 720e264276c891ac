package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a file for calendars. */
@Path("/roadmap/ics")
@Produces({RoadmapFiles.CALENDAR, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapIcsResource {

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapIcsResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The goals of a roadmap from start to due date, and their milestones, as whole days of a calendar in the reader's
     * language.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param archived whether goals that were put away are among them
     * @param health {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early},
     *     {@code stale}, {@code no_data} or {@code draft}; several with commas between them
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key, the summary or the owner's name has in it, in capital or small letters
     * @param activities whether the days on which the goals' activities are due are among them, from 90 days ago on
     */
    @GET
    @Example(answers = "roadmap.ics")
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @QueryParam("health") String health,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("text") String text,
            @QueryParam("activities") @DefaultValue("false") String activities) {
        boolean withActivities = Parameters.isTrue("activities", activities);
        RoadmapQuery query = RoadmapQuery.of(project, plan, null, archived, GoalFilter.of(health, stage, owner, text));
        RoadmapInView roadmap = files.read(viewers.current(), query);
        String file = files.calendar(viewers.current(), roadmap, withActivities, files.ofReader());
        return FileAnswer.of(RoadmapFiles.bytes(file), RoadmapFiles.CALENDAR, roadmap.fileName() + ".ics");
    }
}
