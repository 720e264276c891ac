package com.atlassian.jira.issue.fields.screen;

/** A screen: fields on tabs. */
public interface FieldScreen {
    Long getId();

    String getName();

    FieldScreenTab getTab(int position);

    boolean containsField(String fieldId);
}
