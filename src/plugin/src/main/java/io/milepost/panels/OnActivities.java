package io.milepost.panels;

import com.atlassian.plugin.web.Condition;
import io.milepost.lookup.ActivityLookup;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import io.milepost.planning.CurrentSettings;
import java.util.Map;

/**
 * Shows a panel on issues that can be activities, to whom may see them: where they serve a goal, and in projects that have
 * goals. Projects that do not plan with Milepost are left in peace.
 */
public class OnActivities implements Condition {

    private final CurrentSettings settings;
    private final ActivityLookup activities;
    private final Visibility visibility;
    private final Viewers viewers;

    public OnActivities(CurrentSettings settings, ActivityLookup activities, Visibility visibility, Viewers viewers) {
        this.settings = settings;
        this.activities = activities;
        this.visibility = visibility;
        this.viewers = viewers;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor sets none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return ShownIssue.in(context)
                .filter(issue -> settings.rules().isActivity(issue.typeId()))
                .filter(issue -> activities.isNearGoals(issue.id(), issue.projectId()))
                .filter(issue -> visibility.sees(viewers.current(), issue.id()))
                .isPresent();
    }
}
