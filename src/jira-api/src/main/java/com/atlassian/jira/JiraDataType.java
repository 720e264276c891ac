package com.atlassian.jira;

import java.util.Collection;

/** The kind of value that a JQL function answers with. */
public interface JiraDataType {
    Collection<String> asStrings();
}
