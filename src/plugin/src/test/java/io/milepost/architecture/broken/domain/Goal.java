package io.milepost.architecture.broken.domain;

import com.atlassian.jira.issue.Issue;

/** Knows Jira, which the domain must not. */
public record Goal(Issue issue) {}
