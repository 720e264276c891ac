package com.atlassian.jira.issue;

/** A named value of an issue's system field: type, status, resolution. */
public interface IssueConstant {
    String getId();

    String getName();

    String getIconUrl();

    String getNameTranslation();
}
