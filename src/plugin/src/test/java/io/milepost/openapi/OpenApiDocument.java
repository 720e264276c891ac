package io.milepost.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.milepost.openapi.Operation.Body;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The document as a whole. */
final class OpenApiDocument {

    private static final String DESCRIPTION =
            """
            Everything that the pages of Milepost show and change, for programs. Shares are numbers from 0 with at most six \
            digits after the point; days are such as `2026-11-21`, moments are UTC; what is unknown is null, never 0. \
            What you may not see is answered as if it were not there.

            Lists take `start` and `limit` and answer with these, the `total`, and `isLast`. Answers with an entity tag are \
            304 without a body where `If-None-Match` names it. Every change needs `X-Atlassian-Token: no-check`.""";

    private final Examples examples;
    private final JsonObject schemas = new JsonObject();
    private final JsonObject shown = new JsonObject();

    private OpenApiDocument(Examples examples) {
        this.examples = examples;
    }

    static JsonObject of(List<Operation> operations, Examples examples) {
        return new OpenApiDocument(examples).document(operations);
    }

    private JsonObject document(List<Operation> operations) {
        JsonObject document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", object("title", "Milepost", "version", "1.0", "description", DESCRIPTION));
        JsonArray servers = new JsonArray();
        servers.add(object("url", "."));
        document.add("servers", servers);
        document.add("tags", tags(operations));
        document.add("paths", paths(operations));
        document.add("components", components());
        return document;
    }

    private static JsonArray tags(List<Operation> operations) {
        Map<String, String> about = new TreeMap<>();
        operations.forEach(operation ->
                about.put(operation.address().tag(), operation.address().about()));
        JsonArray tags = new JsonArray();
        about.forEach((name, description) -> tags.add(object("name", name, "description", description)));
        return tags;
    }

    private JsonObject paths(List<Operation> operations) {
        Map<String, JsonObject> paths = new TreeMap<>();
        operations.forEach(
                operation -> paths.computeIfAbsent(operation.address().path(), path -> new JsonObject())
                        .add(operation.address().method().toLowerCase(Locale.ROOT), operation(operation)));
        JsonObject json = new JsonObject();
        paths.forEach(json::add);
        return json;
    }

    private JsonObject components() {
        schemas.add("problem", examples.schema(List.of("problem")));
        schemas.getAsJsonObject("problem").addProperty("additionalProperties", true); // details of one kind or another
        JsonObject components = new JsonObject();
        components.add("schemas", schemas);
        components.add("examples", shown);
        return components;
    }

    private JsonObject operation(Operation operation) {
        JsonObject json = object(
                "operationId",
                operation.address().id(),
                "summary",
                operation.comment().summary());
        json.addProperty("description", description(operation));
        JsonArray tags = new JsonArray();
        tags.add(operation.address().tag());
        json.add("tags", tags);
        JsonArray parameters = new JsonArray();
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (operation.shape().hasEntityTag()) {
            parameters.add(parameter(new Operation.Parameter("header", "If-None-Match", "", "")));
        }
        json.add("parameters", parameters);
        if (operation.shape().body() != Body.NONE) {
            json.add("requestBody", requestBody(operation));
        }
        json.add("responses", responses(operation));
        return json;
    }

    /** The refusals in their order, because the first one that fits is the answer. */
    private static String description(Operation operation) {
        StringBuilder text = new StringBuilder(operation.comment().description());
        if (!operation.refusals().isEmpty()) {
            text.append("\n\nRefuses, in this order:\n");
            operation.refusals().forEach(refusal -> text.append("\n1. ")
                    .append(refusal.status())
                    .append(": ")
                    .append(refusal.why()));
        }
        return text.toString().strip();
    }

    private static JsonObject parameter(Operation.Parameter parameter) {
        JsonObject json = object("in", parameter.in(), "name", parameter.name());
        json.addProperty("description", KnownParameters.description(parameter));
        json.addProperty(
                "required", parameter.in().equals("path") || parameter.name().equals("X-Atlassian-Token"));
        json.add("schema", KnownParameters.schema(parameter));
        return json;
    }

    private JsonObject requestBody(Operation operation) {
        JsonObject json = new JsonObject();
        json.addProperty("required", true);
        JsonObject content = new JsonObject();
        if (operation.shape().body() == Body.FILE) {
            content.add("text/csv", new JsonObject());
        } else {
            content.add("application/json", taken(operation.shape().takes()));
        }
        json.add("content", content);
        return json;
    }

    private JsonObject responses(Operation operation) {
        Map<Integer, JsonObject> responses = new TreeMap<>();
        JsonObject success = object("description", "What was asked for.");
        success.add(
                "content",
                content(operation.shape().media(), media(operation.shape().answers())));
        responses.put(operation.shape().status(), success);
        Statuses.of(operation).forEach((status, why) -> {
            JsonObject response = object("description", why);
            if (status >= 400) {
                response.add("content", content("application/problem+json", problem()));
            }
            responses.put(status, response);
        });
        JsonObject json = new JsonObject();
        responses.forEach((status, response) -> json.add(String.valueOf(status), response));
        return json;
    }

    private JsonObject media(List<String> names) {
        JsonObject media = new JsonObject();
        if (names.isEmpty()) {
            return media;
        }
        String schema = names.get(0);
        if (Examples.isJson(schema)) {
            if (!schemas.has(schema)) {
                schemas.add(schema, examples.schema(names));
            }
            media.add("schema", reference("schemas", schema));
        }
        JsonObject byName = new JsonObject();
        names.stream().filter(examples::has).forEach(name -> {
            shown.add(name, value(examples.read(name)));
            byName.add(name, reference("examples", name));
        });
        media.add("examples", byName);
        return media;
    }

    /** What a body must have is said by the refusals, so that its schema requires nothing. */
    private JsonObject taken(List<String> names) {
        JsonObject media = media(names);
        if (!names.isEmpty()) {
            String schema = names.get(0).replaceAll("-body$", "") + "-body";
            schemas.add(schema, withoutRequired(examples.schema(names)));
            media.add("schema", reference("schemas", schema));
        }
        return media;
    }

    private static JsonElement withoutRequired(JsonElement schema) {
        if (schema instanceof JsonObject object) {
            object.remove("required");
            object.entrySet().forEach(field -> withoutRequired(field.getValue()));
        }
        return schema;
    }

    private static JsonObject problem() {
        JsonObject media = new JsonObject();
        media.add("schema", reference("schemas", "problem"));
        return media;
    }

    private static JsonObject value(JsonElement example) {
        JsonObject json = new JsonObject();
        json.add("value", example);
        return json;
    }

    private static JsonObject reference(String kind, String name) {
        return object("$ref", "#/components/" + kind + "/" + name);
    }

    private static JsonObject content(String type, JsonObject media) {
        JsonObject content = new JsonObject();
        content.add(type, media);
        return content;
    }

    private static JsonObject object(String... namesAndTexts) {
        JsonObject json = new JsonObject();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            json.addProperty(namesAndTexts[index], namesAndTexts[index + 1]);
        }
        return json;
    }
}
