package io.milepost.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roadmap that somebody wants to go on reading, with its filter, as JSON names them. */
record RoadmapWish(
        Optional<String> project, Optional<String> plan, Optional<String> archived, Filter filter, boolean activities) {

    static final Set<String> FIELDS =
            Set.of("project", "plan", "archived", "health", "stage", "owner", "text", "sort", "activities");

    /** Which goals are wanted, and in which order. */
    record Filter(
            Optional<String> health,
            Optional<String> stage,
            Optional<String> owner,
            Optional<String> text,
            Optional<String> sort) {}

    static RoadmapWish of(Fields fields) {
        return new RoadmapWish(
                fields.optionalText("project"),
                fields.optionalText("plan"),
                Optional.of(fields)
                        .filter(given -> given.has("archived"))
                        .map(given -> String.valueOf(given.isTrue("archived"))),
                new Filter(
                        fields.optionalText("health"),
                        fields.optionalText("stage"),
                        fields.optionalText("owner"),
                        fields.optionalText("text"),
                        fields.optionalText("sort")),
                fields.has("activities") && fields.isTrue("activities"));
    }

    /** Refuses what the roadmap's own resource refuses. */
    RoadmapQuery query() {
        return RoadmapQuery.of(project.orElse(null), plan.orElse(null), null, archived.orElse("false"), goals());
    }

    GoalFilter goals() {
        return GoalFilter.of(
                filter.health().orElse(null),
                filter.stage().orElse(null),
                filter.owner().orElse(null),
                filter.text().orElse(null));
    }

    /** In the alphabet of its reader. */
    GoalRowsShown rows(Locale locale) {
        return GoalRowsShown.of(filter.sort().orElse(null), null, locale);
    }

    Json json() {
        return new Json()
                .with("project", project)
                .with("plan", plan)
                .with("archived", archived.filter("true"::equals).isPresent())
                .with("health", filter.health())
                .with("stage", filter.stage())
                .with("owner", filter.owner())
                .with("text", filter.text())
                .with("sort", filter.sort())
                .with("activities", activities);
    }
}
