package io.milepost.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of everything that examples of one shape show: a field that none shows is none, one that each shows is
 * always there. A word means the same everywhere, so that a field that is null in any answer may be null in all.
 */
record ExampleSchema(Set<String> nullable) {

    private static final Map<String, String> FORMATS = Map.of(
            "date", "\\d{4}-\\d\\d-\\d\\d", "date-time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private static final Set<String> MAPS = Set.of("tables", "healthNames", "values", "versions");

    JsonObject of(List<JsonElement> examples) {
        JsonObject schema = new JsonObject();
        addTypes(schema, examples);
        List<JsonObject> objects = only(JsonObject.class, examples);
        if (!objects.isEmpty()) {
            addFields(schema, objects);
        }
        List<JsonArray> arrays = only(JsonArray.class, examples);
        if (!arrays.isEmpty()) {
            schema.add(
                    "items",
                    of(arrays.stream().flatMap(array -> array.asList().stream()).toList()));
        }
        addFormat(schema, only(JsonPrimitive.class, examples));
        return schema;
    }

    /** Nothing is known of what is shown as null alone. */
    private static void addTypes(JsonObject schema, List<JsonElement> examples) {
        TreeSet<String> types =
                new TreeSet<>(examples.stream().map(ExampleSchema::type).toList());
        if (types.size() == 1 && !types.contains("null")) {
            schema.addProperty("type", types.first());
        } else if (types.size() > 1) {
            JsonArray all = new JsonArray();
            types.forEach(all::add);
            schema.add("type", all);
        }
    }

    /** A field whose own fields are names of things, of which other answers have others. */
    private JsonObject ofMap(List<JsonElement> maps) {
        List<JsonElement> values = only(JsonObject.class, maps).stream()
                .flatMap(map -> map.asMap().values().stream())
                .toList();
        JsonObject schema = new JsonObject();
        addTypes(schema, maps);
        schema.add("additionalProperties", of(values));
        return schema;
    }

    private void addFields(JsonObject schema, List<JsonObject> objects) {
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        Map<String, List<JsonElement>> byName = byName(objects);
        byName.forEach((name, values) -> {
            properties.add(name, field(name, values));
            if (values.size() == objects.size()) {
                required.add(name);
            }
        });
        schema.add("properties", properties);
        if (!required.isEmpty()) {
            schema.add("required", required);
        }
        schema.addProperty("additionalProperties", false);
    }

    private JsonObject field(String name, List<JsonElement> values) {
        if (MAPS.contains(name) && !only(JsonObject.class, values).isEmpty()) {
            return ofMap(values);
        }
        return nullable.contains(name) ? ofField(values) : of(values);
    }

    private JsonObject ofField(List<JsonElement> values) {
        List<JsonElement> andNull = new ArrayList<>(values);
        andNull.add(JsonNull.INSTANCE);
        return of(andNull);
    }

    /** The names of all fields that are null somewhere in an example. */
    static Set<String> nullable(Stream<JsonElement> examples) {
        return examples.flatMap(ExampleSchema::nulls).collect(Collectors.toSet());
    }

    private static Stream<String> nulls(JsonElement example) {
        if (example instanceof JsonArray array) {
            return nullable(array.asList().stream()).stream();
        }
        return example instanceof JsonObject object
                ? object.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().isJsonNull() ? Stream.of(field.getKey()) : nulls(field.getValue()))
                : Stream.empty();
    }

    private static Map<String, List<JsonElement>> byName(List<JsonObject> objects) {
        Map<String, List<JsonElement>> byName = new LinkedHashMap<>();
        objects.stream()
                .flatMap(object -> object.keySet().stream())
                .distinct()
                .forEach(name -> byName.put(
                        name,
                        objects.stream()
                                .filter(object -> object.has(name))
                                .map(object -> object.get(name))
                                .toList()));
        return byName;
    }

    private static void addFormat(JsonObject schema, List<JsonPrimitive> values) {
        FORMATS.forEach((format, pattern) -> {
            if (!values.isEmpty()
                    && values.stream()
                            .allMatch(value ->
                                    value.isString() && value.getAsString().matches(pattern))) {
                schema.addProperty("format", format);
            }
        });
    }

    private static String type(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.isString() ? "string" : primitive.isNumber() ? "number" : "boolean";
        }
        return value.isJsonObject() ? "object" : value.isJsonArray() ? "array" : "null";
    }

    private static <T> List<T> only(Class<T> type, List<JsonElement> values) {
        return Stream.of(values)
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
