package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A link from a source issue to a destination issue. */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
