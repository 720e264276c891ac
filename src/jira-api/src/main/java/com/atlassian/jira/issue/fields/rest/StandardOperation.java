package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

/** The operations that REST knows on fields. */
public enum StandardOperation {
    ADD,
    SET,
    REMOVE,
    EDIT;

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
