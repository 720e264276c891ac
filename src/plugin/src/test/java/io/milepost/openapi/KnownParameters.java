package io.milepost.openapi;

import com.google.gson.JsonObject;
import io.milepost.openapi.Operation.Parameter;
import java.util.Map;

/** What the parameters are that mean the same in every resource, and of which type parameters are. */
final class KnownParameters {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "start",
            "How many to leave out, from 0; anything else is refused.",
            "limit",
            "How many at most, from 1 to 1,000; anything else is refused.",
            "asOf",
            "The day, such as `2026-05-01`, for whose end in the plan's time zone the answer holds; live without it.",
            "X-Atlassian-Token",
            "`no-check`: proves that no form of another site sent the change.",
            "Idempotency-Key",
            "Your own name for the request, up to 200 characters: sent again with the same body it gives the same answer"
                    + " for 30 days and keeps nothing twice.",
            "If-Match",
            "The entity tag of what you began with, where the body does not say its `version`.",
            "If-None-Match",
            "The entity tag of an earlier answer; an unchanged one is 304 without a body.");

    private KnownParameters() {}

    /** Empty where neither the method nor this page says what the parameter is. */
    static String description(Parameter parameter) {
        return parameter.description().isEmpty()
                ? DESCRIPTIONS.getOrDefault(parameter.name(), "")
                : parameter.description();
    }

    static JsonObject schema(Parameter parameter) {
        JsonObject schema = new JsonObject();
        String standard = parameter.standard();
        if (standard.matches("\\d+")) {
            schema.addProperty("type", "integer");
            schema.addProperty("default", Integer.valueOf(standard));
        } else if (standard.matches("true|false")) {
            schema.addProperty("type", "boolean");
            schema.addProperty("default", Boolean.valueOf(standard));
        } else {
            schema.addProperty("type", "string");
            if (parameter.name().equals("X-Atlassian-Token")) {
                schema.addProperty("default", "no-check");
            }
            if (parameter.name().matches("asOf|from|to")) {
                schema.addProperty("format", "date");
            }
        }
        return schema;
    }
}
