package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value as Jira's REST API shows it. */
public class FieldJsonRepresentation {

    private final JsonData standardData;

    public FieldJsonRepresentation(JsonData standardData) {
        this.standardData = standardData;
    }

    public JsonData getStandardData() {
        return standardData;
    }
}
