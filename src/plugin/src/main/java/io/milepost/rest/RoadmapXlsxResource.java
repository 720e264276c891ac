package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.AboutSheet;
import io.milepost.rest.sheets.GoalRows;
import java.time.Clock;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a workbook. */
@Path("/roadmap/xlsx")
@Produces({XlsxAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapXlsxResource {

    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final Viewers viewers;
    private final I18nResolver texts;
    private final Clock clock;

    @Inject
    public RoadmapXlsxResource(
            RoadmapLookup roadmaps, KeptPlanLookup plans, Viewers viewers, I18nResolver texts, Clock clock) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The goals of a roadmap with their numbers, a row each, as a workbook in the reader's language: the rows that CSV has,
     * with real numbers, percentages and days, and a sheet that says of what they are.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; a day that has not come yet, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param archived whether goals that were put away are among them
     * @param health {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early},
     *     {@code stale}, {@code no_data} or {@code draft}; several with commas between them
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key, the summary or the owner's name has in it, in capital or small letters
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
            @QueryParam("text") String text) {
        GoalFilter filter = GoalFilter.of(health, stage, owner, text);
        RoadmapInView roadmap =
                RoadmapQuery.of(project, plan, asOf, archived, filter).read(viewers.current(), roadmaps, plans);
        AboutSheet about = new AboutSheet(texts, AboutSheet.Kind.GOALS)
                .of(roadmap.name())
                .asOf(roadmap.asOf())
                .writtenAt(clock.instant())
                .filters(filter.inWords(texts, roadmap.healthNames()));
        return XlsxAnswer.of(
                roadmap.fileName(),
                GoalRows.of(roadmap.goals(), roadmap.hiddenGoals(), roadmap.healthNames(), texts),
                about);
    }
}
