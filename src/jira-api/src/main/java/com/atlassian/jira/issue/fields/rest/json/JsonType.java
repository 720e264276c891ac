package com.atlassian.jira.issue.fields.rest.json;

/** The schema of a field in Jira's REST API. */
public class JsonType {

    public static final String STRING_TYPE = "string";
    public static final String NUMBER_TYPE = "number";
    public static final String ARRAY_TYPE = "array";

    private final String type;
    private final String items;
    private final String system;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.system = system;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getItems() {
        return items;
    }

    public String getSystem() {
        return system;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
