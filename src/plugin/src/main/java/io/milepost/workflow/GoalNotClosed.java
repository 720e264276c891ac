package io.milepost.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import io.milepost.lookup.IssueGoals;
import java.util.Map;

/** A condition: the step is offered until the goal is closed, and of an activity until all of its goals are. */
public class GoalNotClosed implements Condition {

    private final IssueGoals goals;

    public GoalNotClosed(IssueGoals goals) {
        this.goals = goals;
    }

    @Override
    public boolean passesCondition(
            Map<String, Object> transientVars, Map<String, String> args, PropertySet properties) {
        Long issue = Step.issue(transientVars).getId();
        return issue == null || !goals.areClosed(issue);
    }
}
