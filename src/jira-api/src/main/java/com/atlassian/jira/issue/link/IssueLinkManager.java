package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Reads and makes issue links without asking for permissions. */
public interface IssueLinkManager {
    void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser user);

    List<IssueLink> getOutwardLinks(Long sourceId);

    List<IssueLink> getInwardLinks(Long destinationId);
}
