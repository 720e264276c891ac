package com.atlassian.jira.issue.customfields.view;

import java.util.Collection;

/** The strings that a form or REST sent for a custom field. */
public interface CustomFieldParams {
    Collection<?> getValuesForNullKey();

    Object getFirstValueForNullKey();
}
