package com.atlassian.jira.issue.link;

/** A kind of link with its outward and inward words; a style marks the links that Jira makes itself. */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();
}
