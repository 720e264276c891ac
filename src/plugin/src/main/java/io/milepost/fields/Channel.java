package io.milepost.fields;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.lookup.ChoiceLookup;
import java.util.List;

/** The channel in which an activity meets its audience, such as e-mail. */
public class Channel extends PlanChoice {

    private final ChoiceLookup choices;

    public Channel(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person,
            ChoiceLookup choices) {
        super(customFieldValuePersister, genericConfigManager, person);
        this.choices = choices;
    }

    @Override
    List<String> offered(long projectId) {
        return choices.choices(projectId).channels();
    }
}
