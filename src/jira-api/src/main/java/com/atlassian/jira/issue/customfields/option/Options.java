package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** The choices of a select field in one of its configurations, those of the upper level first. */
public interface Options extends List<Option> {}
