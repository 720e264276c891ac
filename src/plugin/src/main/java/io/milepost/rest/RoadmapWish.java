package io.milepost.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The roadmap that somebody wants to go on reading, with how he looks at it, as JSON names them. */
record RoadmapWish(SightParameters sight, boolean activities) {

    static final Set<String> FIELDS = Set.of(
            "project",
            "plan",
            "archived",
            "health",
            "stage",
            "owner",
            "text",
            "jql",
            "isSearchHidden",
            "by",
            "values",
            "sort",
            "colour",
            "mode",
            "scale",
            "week",
            "activities");

    private static final Map<String, BiConsumer<SightParameters, String>> TEXTS = texts();

    private static Map<String, BiConsumer<SightParameters, String>> texts() {
        Map<String, BiConsumer<SightParameters, String>> texts = new LinkedHashMap<>();
        texts.put("project", (sight, text) -> sight.project = text);
        texts.put("plan", (sight, text) -> sight.plan = text);
        texts.put("health", (sight, text) -> sight.health = text);
        texts.put("stage", (sight, text) -> sight.stage = text);
        texts.put("owner", (sight, text) -> sight.owner = text);
        texts.put("text", (sight, text) -> sight.text = text);
        texts.put("jql", (sight, text) -> sight.jql = text);
        texts.put("by", (sight, text) -> sight.by = text);
        texts.put("values", (sight, text) -> sight.values = text);
        texts.put("sort", (sight, text) -> sight.sort = text);
        texts.put("colour", (sight, text) -> sight.colour = text);
        texts.put("mode", (sight, text) -> sight.mode = text);
        texts.put("scale", (sight, text) -> sight.scale = text);
        texts.put("week", (sight, text) -> sight.week = text);
        return texts;
    }

    static RoadmapWish of(Fields fields) {
        SightParameters sight = new SightParameters();
        TEXTS.forEach((name, put) -> fields.optionalText(name).ifPresent(text -> put.accept(sight, text)));
        sight.archived = String.valueOf(fields.has("archived") && fields.isTrue("archived"));
        sight.isSearchHidden = String.valueOf(fields.has("isSearchHidden") && fields.isTrue("isSearchHidden"));
        return new RoadmapWish(sight, fields.has("activities") && fields.isTrue("activities"));
    }

    Json json() {
        return new Json()
                .with("project", Optional.ofNullable(sight.project))
                .with("plan", Optional.ofNullable(sight.plan))
                .with("archived", "true".equals(sight.archived))
                .with("health", Optional.ofNullable(sight.health))
                .with("stage", Optional.ofNullable(sight.stage))
                .with("owner", Optional.ofNullable(sight.owner))
                .with("text", Optional.ofNullable(sight.text))
                .with("jql", Optional.ofNullable(sight.jql))
                .with("isSearchHidden", "true".equals(sight.isSearchHidden))
                .with("by", sight.by)
                .with("values", Optional.ofNullable(sight.values))
                .with("sort", sight.sort)
                .with("colour", sight.colour)
                .with("mode", sight.mode)
                .with("scale", sight.scale)
                .with("week", Optional.ofNullable(sight.week))
                .with("activities", activities);
    }
}
