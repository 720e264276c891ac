package io.milepost.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.Viewer;
import java.util.List;

/** {@code issue in activitiesOfGoal(KEY)}: the issues that contribute to the goal itself and that the searcher may see. */
public class ActivitiesOfGoal extends AbstractJqlFunction {

    private final GoalLookup goals;

    public ActivitiesOfGoal(GoalLookup goals) {
        this.goals = goals;
    }

    /** Refuses another number of arguments than one, then a goal that is unknown or unseen. */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != getMinimumNumberOfExpectedArguments()) {
            messages.addErrorMessage(getI18n().getText("milepost.jql.activities.arguments", getFunctionName()));
            return messages;
        }
        String key = goalKey(operand);
        try {
            goals.id(viewer(searcher), key);
        } catch (UnknownGoalException e) {
            messages.addErrorMessage(getI18n().getText("milepost.jql.activities.unknown", key));
        }
        return messages;
    }

    /** Nothing for a goal that has gone, or from sight, since the search was checked: a saved filter must go on working. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return goals.activityIds(viewer(context), goalKey(operand)).stream()
                    .map(id -> new QueryLiteral(operand, id))
                    .toList();
        } catch (UnknownGoalException e) {
            return List.of();
        }
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private static String goalKey(FunctionOperand operand) {
        return operand.getArgs().get(0).strip();
    }

    private static Viewer viewer(QueryCreationContext context) {
        return context.isSecurityOverriden() ? Viewer.withoutRestriction() : viewer(context.getApplicationUser());
    }

    private static Viewer viewer(ApplicationUser searcher) {
        return searcher == null ? Viewer.anonymous() : Viewer.person(searcher.getKey());
    }
}
