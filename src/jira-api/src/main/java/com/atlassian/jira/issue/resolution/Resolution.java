package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** A resolution such as Done or Won't Do. */
public interface Resolution extends IssueConstant {}
