package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import io.milepost.rest.RoadmapPicture.Sight;
import io.milepost.rest.picture.Paper;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan on paper. */
@Path("/roadmap/pdf")
@Produces({RoadmapPdfResource.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapPdfResource {

    static final String MEDIA_TYPE = "application/pdf";

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapPdfResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The first 2,000 goals of a roadmap as PDF in the reader's language, on as many sheets as they need, landscape: the same as
     * the picture, each sheet with the day, the filter and the legend. Letters are Latin, Greek and Cyrillic; in place of other
     * signs stand squares.
     *
     * <p>Refuses, in this order: a size of paper that is not understood, neither project nor plan, or both, a parameter
     * that is not understood, days of which one is missing or that are no span, 400; a project or plan that is unknown or
     * unseen, 404; a day that has not come yet, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param archived whether goals that were put away are among them
     * @param health {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early},
     *     {@code stale}, {@code no_data} or {@code draft}; several with commas between them
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key, the summary or the owner's name has in it, in capital or small letters
     * @param sort {@code plan}, {@code start}, {@code due}, {@code name}, {@code health}, {@code gap} or {@code owner}, among
     *     the goals that stand below the same one
     * @param closed keys of goals, with commas between them, whose sub-goals are left out
     * @param from the first day to be shown; without {@code from} and {@code to} there is room for all days
     * @param to the last day to be shown
     * @param paper {@code a4}, {@code a3}, {@code a2} or {@code a1}
     */
    @GET
    @Example(answers = {})
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @QueryParam("health") String health,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("plan") String sort,
            @QueryParam("closed") String closed,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("paper") @DefaultValue("a4") String paper) {
        Paper size = Parameters.constant(Paper.class, "paper", paper).orElse(Paper.A4);
        GoalFilter filter = GoalFilter.of(health, stage, owner, text);
        RoadmapQuery query = RoadmapQuery.of(project, plan, asOf, archived, filter);
        Sight sight = Sight.of(filter, from, to);
        Speech speech = files.ofReader();
        GoalRowsShown rows = GoalRowsShown.of(sort, closed, speech.locale());
        RoadmapInView roadmap = files.seen(viewers.current(), query, rows);
        byte[] file = RoadmapPicture.pdf(roadmap, sight, speech, size);
        return FileAnswer.of(out -> out.write(file), MEDIA_TYPE, roadmap.fileName() + ".pdf");
    }
}
