package com.atlassian.jira.issue.fields.rest.json;

/** A value that becomes JSON. */
public class JsonData {

    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public boolean isNull() {
        return data == null;
    }

    public Object getData() {
        return data;
    }
}
