package com.atlassian.jira.issue.fields.rest;

/** For which issue and operation a field is described; named only in signatures. */
public interface FieldTypeInfoContext {}
