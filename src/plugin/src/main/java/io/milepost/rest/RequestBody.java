package io.milepost.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON object that a request brought, read strictly: what it does not expect it refuses by name. */
final class RequestBody {

    private static final int MOST_CHARACTERS = 100_000;
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");
    private static final TypeAdapter<JsonElement> ANY = new Gson().getAdapter(JsonElement.class);

    private final Map<String, JsonElement> fields;

    private RequestBody(Map<String, JsonElement> fields) {
        this.fields = fields;
    }

    /** Refuses no body, text that is no JSON, anything but one object, and fields that are not among the known. */
    static RequestBody of(String json, Set<String> known) {
        if (json == null || json.isBlank()) {
            throw BadInputException.noBody();
        }
        if (json.length() > MOST_CHARACTERS) {
            throw BadInputException.tooLong(MOST_CHARACTERS);
        }
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        try {
            return new RequestBody(object(reader, known));
        } catch (IOException | JsonParseException e) {
            throw malformed(e, reader);
        }
    }

    /** A text, or empty where the field is null; the field must be there. */
    Optional<String> textOrNull(String field) {
        JsonElement value = required(field);
        return value.isJsonNull() ? Optional.empty() : Optional.of(text(field, value));
    }

    /** A list of texts without null among them; the field must be there. */
    List<String> texts(String field) {
        JsonElement value = required(field);
        if (!value.isJsonArray()) {
            throw BadInputException.wrongType(field, "list of texts");
        }
        List<String> texts = new ArrayList<>();
        value.getAsJsonArray().forEach(element -> texts.add(text(field + "[" + texts.size() + "]", element)));
        return texts;
    }

    private JsonElement required(String field) {
        if (!fields.containsKey(field)) {
            throw BadInputException.missingField(field);
        }
        return fields.get(field);
    }

    private static String text(String field, JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw BadInputException.wrongType(field, "text");
    }

    private static Map<String, JsonElement> object(JsonReader reader, Set<String> known) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            ANY.read(reader);
            throw BadInputException.wrongType("body", "object");
        }
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String field = newField(reader.nextName(), fields.keySet(), known);
            fields.put(field, ANY.read(reader));
        }
        reader.endObject();
        reader.peek();
        return fields;
    }

    private static String newField(String field, Set<String> read, Set<String> known) {
        if (!known.contains(field)) {
            throw BadInputException.unknownField(field);
        }
        if (read.contains(field)) {
            throw BadInputException.repeatedField(field);
        }
        return field;
    }

    private static BadInputException malformed(Exception problem, JsonReader reader) {
        Matcher place = PLACE.matcher(String.valueOf(problem.getMessage()));
        if (!place.find()) {
            place = PLACE.matcher(reader.toString());
            place.find();
        }
        return BadInputException.malformed(place.group(1), place.group(2));
    }
}
