package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.transport.FieldTransportParams;
import java.util.Collection;

/** The strings that a form or REST sent for a custom field. */
public interface CustomFieldParams extends FieldTransportParams {
    Collection<?> getValuesForNullKey();
}
