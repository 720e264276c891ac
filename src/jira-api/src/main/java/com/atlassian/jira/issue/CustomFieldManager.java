package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Reads and makes custom fields. */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    CustomField getCustomFieldObject(String id);

    CustomFieldType<?, ?> getCustomFieldType(String completeKey);

    CustomFieldSearcher getCustomFieldSearcher(String completeKey);

    /** An issue type that is null stands for all types. */
    CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;
}
