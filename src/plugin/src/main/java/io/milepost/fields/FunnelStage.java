package io.milepost.fields;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.lookup.ChoiceLookup;
import java.util.List;

/** The stage of the funnel that an activity works on, such as awareness. */
public class FunnelStage extends PlanChoice {

    private final ChoiceLookup choices;

    public FunnelStage(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person,
            ChoiceLookup choices) {
        super(customFieldValuePersister, genericConfigManager, person);
        this.choices = choices;
    }

    @Override
    List<String> offered(long projectId) {
        return choices.choices(projectId).funnelStages();
    }
}
