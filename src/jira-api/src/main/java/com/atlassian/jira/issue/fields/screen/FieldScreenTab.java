package com.atlassian.jira.issue.fields.screen;

/** A tab of a screen. */
public interface FieldScreenTab {
    /** Puts the field below the others and keeps it there. */
    void addFieldScreenLayoutItem(String fieldId);
}
