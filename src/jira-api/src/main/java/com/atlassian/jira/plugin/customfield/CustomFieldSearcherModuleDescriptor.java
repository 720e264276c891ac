package com.atlassian.jira.plugin.customfield;

/** A searcher of custom fields as a plugin declares it. */
public interface CustomFieldSearcherModuleDescriptor {
    String getCompleteKey();
}
