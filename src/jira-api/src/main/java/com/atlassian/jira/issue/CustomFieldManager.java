package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Reads custom fields. */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    CustomField getCustomFieldObject(String id);
}
