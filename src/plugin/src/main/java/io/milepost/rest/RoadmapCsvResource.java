package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.CsvForm;
import io.milepost.rest.sheets.GoalRows;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a file for spreadsheets. */
@Path("/roadmap/csv")
@Produces({CsvAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapCsvResource {

    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final Viewers viewers;
    private final I18nResolver texts;

    @Inject
    public RoadmapCsvResource(RoadmapLookup roadmaps, KeptPlanLookup plans, Viewers viewers, I18nResolver texts) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * The goals of a roadmap with their numbers, a row each, as CSV in the reader's language. What is asked for beside the
     * project or plan narrows the rows; the last line counts the goals of the whole roadmap that you cannot see.
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
     * @param delimiter {@code comma}, or {@code semicolon} for programs whose decimal sign is the comma, which is then written
     * @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
     */
    @GET
    @Example(answers = "roadmap.csv")
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @QueryParam("health") String health,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("text") String text,
            @QueryParam("delimiter") @DefaultValue("comma") String delimiter,
            @QueryParam("bom") @DefaultValue("false") String bom) {
        CsvForm form = CsvAnswer.form(delimiter, bom);
        RoadmapInView roadmap = RoadmapQuery.of(
                        project, plan, asOf, archived, GoalFilter.of(health, stage, owner, text))
                .read(viewers.current(), roadmaps, plans);
        return CsvAnswer.of(
                roadmap.fileName(),
                GoalRows.of(roadmap.goals(), roadmap.hiddenGoals(), roadmap.healthNames(), texts),
                form);
    }
}
