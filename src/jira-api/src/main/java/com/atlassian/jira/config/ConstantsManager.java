package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Reads issue types, statuses and resolutions. */
public interface ConstantsManager {
    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);
}
