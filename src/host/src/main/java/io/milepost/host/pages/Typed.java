package io.milepost.host.pages;

import java.util.Map;

/** What stands in a form, with the messages of the refusal beside the fields; nothing typed is lost. */
record Typed(Map<String, String> values, Map<String, String> errors) {

    static Typed first(Map<String, String> values) {
        return new Typed(values, Map.of());
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
