package io.milepost.rest;

import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFilter;
import io.milepost.lookup.LaneFilter.Found;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneSort;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.core.UriInfo;

/** Reads from a request which activities of which roadmap are wanted, in one place for lanes and for days. */
record LaneParameters(Map<String, List<String>> given) {

    private static final int LONGEST_JQL = 4000;
    private static final int MOST_COLUMNS = 20;

    static LaneParameters of(UriInfo uri) {
        return new LaneParameters(uri.getQueryParameters());
    }

    static LaneScope scope(String project, String plan) {
        if (plan != null && project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        return plan == null
                ? new LaneScope.OfProject(Parameters.required("project", project))
                : new LaneScope.OfPlan(Parameters.id("plan", plan));
    }

    LaneScope scope() {
        return scope(text("project"), text("plan"));
    }

    LaneQuery query() {
        return new LaneQuery(
                by("by", Parameters.optional(text("by")).orElse(LaneBy.GOAL.word())),
                filter(),
                Parameters.constant(LaneSort.class, "sort", text("sort")).orElse(LaneSort.PLAN),
                columns(text("columns")));
    }

    private LaneFilter filter() {
        return new LaneFilter(
                Parameters.optional(text("text")),
                Parameters.optional(text("owner")),
                Parameters.optional(text("status"))
                        .map(ids -> Set.copyOf(List.of(ids.split(","))))
                        .orElse(Set.of()),
                Parameters.optional(text("values")).map(LaneParameters::split),
                Parameters.isTrue("open", Parameters.optional(text("open")).orElse("false")),
                new Found(
                        GoalFilter.standings(text("health")),
                        Parameters.optional(text("jql")).map(LaneParameters::jql)));
    }

    static String jql(String typed) {
        if (typed.length() > LONGEST_JQL || typed.indexOf('\0') >= 0) {
            throw BadInputException.wrongParameter("jql", Integer.toString(typed.length()));
        }
        return typed;
    }

    /** With commas between them. */
    static Set<LaneBy> columns(String joined) {
        Set<LaneBy> columns = new LinkedHashSet<>();
        Parameters.optional(joined)
                .ifPresent(words -> List.of(words.split(",", -1)).forEach(word -> columns.add(by("columns", word))));
        if (columns.size() > MOST_COLUMNS) {
            throw BadInputException.wrongParameter("columns", Integer.toString(columns.size()));
        }
        return columns;
    }

    private static LaneBy by(String name, String word) {
        return LaneBy.of(word).orElseThrow(() -> BadInputException.wrongParameter(name, word));
    }

    /** Ids with a stroke between them; none of what is blank: a stroke alone is the lane without a value. */
    static Set<String> laneIds(String joined) {
        return Parameters.optional(joined).map(LaneParameters::split).orElse(Set.of());
    }

    private static Set<String> split(String joined) {
        return Set.copyOf(List.of(joined.split("\\|", -1)));
    }

    private String text(String name) {
        List<String> values = given.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
