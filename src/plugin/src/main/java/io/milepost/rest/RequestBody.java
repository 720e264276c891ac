package io.milepost.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON object that a request brought, read strictly: what it does not expect it refuses by name. */
final class RequestBody {

    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_LEVELS = 32;
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");
    private static final TypeAdapter<JsonElement> ANY = new Gson().getAdapter(JsonElement.class);

    private RequestBody() {}

    static Fields of(String json, Set<String> known) {
        return of(json, known, MOST_CHARACTERS);
    }

    /** Refuses no body, text that is no JSON, anything but one object, and fields that are not among the known. */
    static Fields of(String json, Set<String> known, int mostCharacters) {
        if (json == null || json.isBlank()) {
            throw BadInputException.noBody();
        }
        if (json.length() > mostCharacters) {
            throw BadInputException.tooLong(mostCharacters);
        }
        if (depth(json) > MOST_LEVELS) {
            throw BadInputException.tooDeep(MOST_LEVELS);
        }
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        try {
            return new Fields("", object(reader, known));
        } catch (IOException | JsonParseException e) {
            throw malformed(e, reader);
        }
    }

    /** How many brackets outside of texts are open at most. */
    private static int depth(String json) {
        int open = 0;
        int most = 0;
        boolean inText = false;
        for (int index = 0; index < json.length(); index++) {
            char sign = json.charAt(index);
            inText ^= sign == '"';
            if (inText) {
                index += sign == '\\' ? 1 : 0;
            } else {
                open += sign == '[' || sign == '{' ? 1 : sign == ']' || sign == '}' ? -1 : 0;
                most = Math.max(most, open);
            }
        }
        return most;
    }

    private static Map<String, JsonElement> object(JsonReader reader, Set<String> known) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            ANY.read(reader);
            throw BadInputException.wrongType("body", "milepost.error.type.object");
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
