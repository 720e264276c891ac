package io.milepost.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** A JSON object in the making: fields keep their order, null is said, dates and instants are ISO texts. */
final class Json {

    /** What all answers are. */
    static final String MEDIA_TYPE = "application/json;charset=utf-8";

    private static final Gson WRITER =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final JsonObject fields = new JsonObject();

    /** An empty optional is null. */
    Json with(String field, Object value) {
        fields.add(field, element(value));
        return this;
    }

    /** The fields of another object after the own ones. */
    Json withAll(Json other) {
        other.fields.asMap().forEach(fields::add);
        return this;
    }

    /** A field that is a text. */
    String textOf(String field) {
        return fields.get(field).getAsString();
    }

    /** A number of millionths as a decimal. */
    Json withMillionths(String field, long millionths) {
        return with(field, BigDecimal.valueOf(millionths, 6));
    }

    String text() {
        return WRITER.toJson(fields);
    }

    private static JsonElement element(Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Optional<?> optional) {
            return element(optional.orElse(null));
        }
        if (value instanceof Json object) {
            return object.fields;
        }
        return value instanceof Collection<?> list ? array(list) : primitive(value);
    }

    private static JsonElement array(Collection<?> list) {
        JsonArray array = new JsonArray();
        list.forEach(value -> array.add(element(value)));
        return array;
    }

    private static JsonPrimitive primitive(Object value) {
        if (value instanceof BigDecimal decimal) {
            return new JsonPrimitive(plain(decimal));
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return value instanceof Boolean answer ? new JsonPrimitive(answer) : new JsonPrimitive(value.toString());
    }

    /** Without powers of ten and without zeros at the end, so that equal numbers are equal texts. */
    private static BigDecimal plain(BigDecimal decimal) {
        return new BigDecimal(decimal.stripTrailingZeros().toPlainString());
    }
}
