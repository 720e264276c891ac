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

/** The roadmap of a project or a plan as a picture. */
@Path("/roadmap/svg")
@Produces({PictureAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapSvgResource {

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapSvgResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The first 60 goals of a roadmap as bars on their days, as SVG in the reader's language: how full a bar is says the
     * result, the strip below it the delivery, the notch the pace.
     *
     * <p>Refuses, in this order: a width or theme that is not understood, neither project nor plan, or both, a parameter
     * that is not understood, 400; a project or plan that is unknown or unseen, 404; a day that has not come yet, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param archived whether goals that were put away are among them
     * @param health {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early},
     *     {@code stale} or {@code no_data}
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key or the summary has in it, in capital or small letters
     * @param width in pixels, from 320 to 4000
     * @param theme {@code light} or {@code dark}; {@code auto} leaves it to who shows the picture
     */
    @GET
    @Example(answers = "roadmap.svg")
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @QueryParam("health") String health,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("text") String text,
            @QueryParam("width") @DefaultValue("1200") String width,
            @QueryParam("theme") @DefaultValue("auto") String theme) {
        RoadmapPicture.Look look = RoadmapPicture.Look.of(width, theme);
        RoadmapQuery query = RoadmapQuery.of(project, plan, asOf, archived, GoalFilter.of(health, stage, owner, text));
        RoadmapInView roadmap = files.read(viewers.current(), query);
        return PictureAnswer.toKeep(RoadmapPicture.of(roadmap, files.ofReader(), look), roadmap.fileName());
    }
}
