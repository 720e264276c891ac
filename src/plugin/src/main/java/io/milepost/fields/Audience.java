package io.milepost.fields;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.lookup.ChoiceLookup;
import java.util.List;

/** Whom an activity is for. */
public class Audience extends PlanChoice {

    private final ChoiceLookup choices;

    public Audience(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person,
            ChoiceLookup choices) {
        super(customFieldValuePersister, genericConfigManager, person);
        this.choices = choices;
    }

    @Override
    List<String> offered(long projectId) {
        return choices.choices(projectId).audiences();
    }
}
