package io.milepost.host.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON object that a request sent. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Body() {}

    static JsonNode object(String text) {
        try {
            JsonNode body = JSON.readTree(text == null ? "" : text);
            if (!body.isObject()) {
                throw Refusals.refusal(400, "The request's body must be a JSON object.");
            }
            return body;
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw Refusals.refusal(
                    400,
                    malformed.getOriginalMessage() + " at line " + place.getLineNr() + ", column "
                            + place.getColumnNr());
        }
    }
}
