package io.milepost.host.jira;

import com.atlassian.jira.issue.status.Status;

/** A step of the workflow that an issue can take now. */
public record Transition(long id, String name, Status to) {}
