package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** How a custom field is indexed and searched. */
public interface CustomFieldSearcher {
    CustomFieldSearcherModuleDescriptor getDescriptor();
}
