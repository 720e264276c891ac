package com.atlassian.jira.issue.fields.rest.json;

/** Makes schemas of fields. */
public class JsonTypeBuilder {

    public static JsonType custom(String type, String custom, Long customId) {
        return new JsonType(type, null, null, custom, customId);
    }

    public static JsonType customArray(String items, String custom, Long customId) {
        return new JsonType(JsonType.ARRAY_TYPE, items, null, custom, customId);
    }
}
