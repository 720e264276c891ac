package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;

/** For which issue and operation a field is described. */
public interface FieldTypeInfoContext {
    IssueContext getIssueContext();
}
