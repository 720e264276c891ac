package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A custom field as an admin made it. */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    Object getValue(Issue issue);

    /** Null where it cannot be searched. */
    CustomFieldSearcher getCustomFieldSearcher();

    /** Whether issues of that project and of one of these types have it. */
    boolean isInScope(Project project, List<String> issueTypeIds);

    /** What of its configurations holds for the issue. */
    FieldConfig getRelevantConfig(Issue issue);

    /** What can be chosen; null where its type offers no choices. */
    Options getOptions(String key, FieldConfig config, JiraContextNode contextNode);
}
