package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Writes issues into the search index. */
public interface IssueIndexingService {
    void reIndex(Issue issue) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;
}
