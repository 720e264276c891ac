package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** The screens that there are. */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    FieldScreen getFieldScreen(Long id);
}
