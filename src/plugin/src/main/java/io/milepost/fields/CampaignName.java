package io.milepost.fields;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.lookup.ChoiceLookup;
import io.milepost.lookup.Viewers;
import java.util.List;

/** The campaign that an issue belongs to, by its name, of those campaigns of the project's goals that the person sees. */
public class CampaignName extends PlanChoice {

    private final ChoiceLookup choices;
    private final Viewers viewers;

    public CampaignName(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            JiraAuthenticationContext person,
            ChoiceLookup choices,
            Viewers viewers) {
        super(customFieldValuePersister, genericConfigManager, person);
        this.choices = choices;
        this.viewers = viewers;
    }

    @Override
    List<String> offered(long projectId) {
        return choices.campaigns(viewers.current(), projectId);
    }
}
