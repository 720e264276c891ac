package io.milepost.rest;

import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;

/** Which roadmap is asked for and which rows of it, as requests name them: read once for every file and every link. */
public class RoadmapParameters {

    /** the key of the project, such as {@code MKT} */
    @QueryParam("project")
    String project;

    /** the id of a plan that administrators have made */
    @QueryParam("plan")
    String plan;

    @QueryParam("asOf")
    String asOf;

    /** whether goals that were put away are among them */
    @QueryParam("archived")
    @DefaultValue("false")
    String archived = "false";

    /**
     * {@code achieved}, {@code on_track}, {@code at_risk}, {@code off_track}, {@code too_early}, {@code stale}, {@code no_data}
     * or {@code draft}; several with commas between them; in lanes of the goals that an activity serves
     */
    @QueryParam("health")
    String health;

    /** {@code draft}, {@code active}, {@code closed} or {@code archived} */
    @QueryParam("stage")
    String stage;

    /** the user name of whom a goal's issue, or in lanes an activity, is assigned to */
    @QueryParam("owner")
    String owner;

    /** what the key, the summary or, of goals, the owner's name has in it, in capital or small letters */
    @QueryParam("text")
    String text;

    /** a search of Jira that runs as you: goals that it does not find, and activities that serve none of these, are left out */
    @QueryParam("jql")
    String jql;

    /** whether the search is that of a view that names what you cannot see: as on the page, it finds nothing then */
    @QueryParam("isSearchHidden")
    @DefaultValue("false")
    String isSearchHidden = "false";

    /**
     * what rows are grouped by: {@code goal}, {@code project}, {@code campaign}, {@code channel}, {@code audience},
     * {@code funnel_stage}, {@code owner}, {@code team}, {@code product}, {@code status}, or {@code field:} and the id of a
     * custom field; of a past day rows are goals
     */
    @QueryParam("by")
    @DefaultValue("goal")
    String by = "goal";

    /** ids of lanes, or keys of goals, with a stroke between them; all others are left out */
    @QueryParam("values")
    String values;

    /**
     * {@code plan}, {@code start}, {@code due}, {@code name}, {@code health}, {@code gap} or {@code owner}, among the goals
     * that stand below the same one, or in each lane
     */
    @QueryParam("sort")
    @DefaultValue("plan")
    String sort = "plan";

    RoadmapQuery query() {
        return RoadmapQuery.of(project, plan, asOf, archived, filter());
    }

    GoalFilter filter() {
        GoalFilter filter = GoalFilter.of(health, stage, owner, text);
        if (isSearchHidden()) {
            return filter.among(Set.of());
        }
        Set<String> keys = LaneParameters.laneIds(values);
        return areGoalsChosen() && !keys.isEmpty() ? filter.among(keys) : filter;
    }

    /** Whether {@code values} says which goals are wanted. */
    boolean areGoalsChosen() {
        return LaneBy.GOAL.word().equals(by);
    }

    /** By what the rows were narrowed, as people read it. */
    List<String> inWords(RoadmapInView roadmap, Speech speech) {
        List<String> said = new ArrayList<>();
        roadmap.lanes()
                .ifPresent(lanes -> said.add(speech.text("lanes.label") + ": " + LaneWords.of(lanes.by(), speech)));
        said.addAll(narrowedInWords(roadmap, speech));
        return said;
    }

    final List<String> narrowedInWords(RoadmapInView roadmap, Speech speech) {
        List<String> said = new ArrayList<>(filter().inWords(speech, roadmap.healthNames()));
        search().ifPresent(wanted -> said.add(speech.text("roadmap.print.jql", wanted)));
        if (isSearchHidden()) {
            said.add(speech.text("tools.jql.hidden"));
        }
        return said;
    }

    private boolean isSearchHidden() {
        return Parameters.isTrue("isSearchHidden", isSearchHidden);
    }

    /** All rows that match, none of them folded away. */
    GoalRowsShown unfolded(Locale locale) {
        return GoalRowsShown.of(sort, null, locale);
    }

    /** Empty also where it is hidden: it is known without Jira that nothing is found. */
    Optional<String> search() {
        return Parameters.optional(jql).filter(typed -> !isSearchHidden()).map(LaneParameters::jql);
    }

    LaneScope scope() {
        return LaneParameters.scope(project, plan);
    }

    /** Empty where rows are goals. Refuses lanes that there are not. */
    Optional<LaneQuery> lanes() {
        LaneQuery query = activities();
        return Optional.of(query).filter(lanes -> !lanes.by().equals(LaneBy.GOAL) && !isPast());
    }

    /** Of past days no activities are kept. */
    boolean isPast() {
        return Parameters.optional(asOf).isPresent();
    }

    /** Which activities are wanted, whatever the rows are. */
    LaneQuery activities() {
        Map<String, List<String>> given = new HashMap<>();
        put(given, "by", by);
        put(given, "text", text);
        put(given, "owner", owner);
        put(given, "health", health);
        put(given, "jql", jql);
        put(given, "values", values);
        put(given, "sort", sort);
        LaneQuery query = new LaneParameters(given).query();
        return isSearchHidden() ? query.inNoLane() : query;
    }

    private static void put(Map<String, List<String>> given, String name, String value) {
        if (value != null) {
            given.put(name, List.of(value));
        }
    }
}
