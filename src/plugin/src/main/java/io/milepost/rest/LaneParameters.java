package io.milepost.rest;

import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFilter;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneSort;
import java.util.List;
import java.util.Set;

/** Reads from a request which lanes of which roadmap are wanted. */
final class LaneParameters {

    private LaneParameters() {}

    static LaneScope scope(String project, String plan) {
        if (plan != null && project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        return plan == null
                ? new LaneScope.OfProject(Parameters.required("project", project))
                : new LaneScope.OfPlan(Parameters.id("plan", plan));
    }

    /** @param keptFields the custom fields whose values are kept: by others there would be one lane without a value */
    static LaneQuery query(String by, String sort, LaneFilter filter, Set<String> keptFields) {
        LaneBy known = LaneBy.of(by)
                .filter(each -> each.fieldId().map(keptFields::contains).orElse(true))
                .orElseThrow(() -> BadInputException.wrongParameter("by", by));
        return new LaneQuery(
                known, filter, Parameters.constant(LaneSort.class, "sort", sort).orElse(LaneSort.PLAN));
    }

    static LaneFilter filter(String text, String owner, String status, String values, String open) {
        return new LaneFilter(
                Parameters.optional(text),
                Parameters.optional(owner),
                Parameters.optional(status)
                        .map(ids -> Set.copyOf(List.of(ids.split(","))))
                        .orElse(Set.of()),
                Parameters.optional(values).map(LaneParameters::laneIds),
                Parameters.isTrue("open", open));
    }

    private static Set<String> laneIds(String joined) {
        return Set.copyOf(List.of(joined.split("\\|", -1)));
    }
}
