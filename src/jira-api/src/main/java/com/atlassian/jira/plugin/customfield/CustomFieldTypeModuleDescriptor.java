package com.atlassian.jira.plugin.customfield;

/** The descriptor's {@code customfield-type} element. */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();

    String getName();
}
