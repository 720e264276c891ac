package io.milepost.panels;

import com.atlassian.plugin.web.Condition;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import io.milepost.planning.CurrentSettings;
import java.util.Map;

/** Shows a panel on issues of the types that are goals, to whom may see them. */
public class OnGoals implements Condition {

    private final CurrentSettings settings;
    private final Visibility visibility;
    private final Viewers viewers;

    public OnGoals(CurrentSettings settings, Visibility visibility, Viewers viewers) {
        this.settings = settings;
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
                .filter(issue -> settings.rules().isGoal(issue.typeId()))
                .filter(issue -> visibility.sees(viewers.current(), issue.id()))
                .isPresent();
    }
}
