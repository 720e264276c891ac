package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.GoalList;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.PlanRoadmap;
import io.milepost.lookup.Roadmap;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewers;
import io.milepost.rest.csv.CsvForm;
import io.milepost.rest.csv.GoalRows;
import java.time.LocalDate;
import java.util.Optional;
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
     *     {@code stale} or {@code no_data}
     * @param stage {@code draft}, {@code active}, {@code closed} or {@code archived}
     * @param owner the user name of whom the goal's issue is assigned to
     * @param text what the key or the summary has in it, in capital or small letters
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
        if (plan != null && project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        CsvForm form = CsvAnswer.form(delimiter, bom);
        GoalFilter filter = new GoalFilter(
                Parameters.constant(Health.class, "health", health),
                Parameters.constant(GoalStage.class, "stage", stage),
                Parameters.optional(owner),
                Parameters.optional(text));
        Optional<LocalDate> day = Parameters.day("asOf", asOf);
        boolean withArchived = Parameters.isTrue("archived", archived) || filter.archived();
        Read read = plan == null
                ? ofProject(Parameters.required("project", project), day, withArchived)
                : ofPlan(Parameters.id("plan", plan), day, withArchived);
        return read.answer(filter, form, texts);
    }

    private Read ofProject(String key, Optional<LocalDate> day, boolean archived) {
        Roadmap roadmap = roadmaps.of(viewers.current(), key, day, archived);
        return new Read(roadmap.project().key(), roadmap.asOf(), roadmap.healthNames(), roadmap.goals());
    }

    private Read ofPlan(long id, Optional<LocalDate> day, boolean archived) {
        PlanRoadmap roadmap = plans.roadmap(viewers.current(), id, day, archived);
        return new Read("plan-" + id, roadmap.asOf(), roadmap.healthNames(), roadmap.goals());
    }

    /** What the two kinds of roadmap have alike. */
    private record Read(String name, LocalDate asOf, HealthNames healthNames, GoalList goals) {

        Response answer(GoalFilter filter, CsvForm form, I18nResolver texts) {
            return CsvAnswer.of(
                    name + "-" + asOf,
                    GoalRows.of(filter.of(goals.goals()), goals.summary().hiddenGoals(), healthNames, texts),
                    form);
        }
    }
}
