package io.milepost.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;

/**
 * A function for fields of the type "Contributes to goals", compared by {@code ~}: it answers with the words that stand there
 * for goals, of which an issue must have one. Jira takes no list after {@code ~}, so it is none, but it takes several
 * values of one function.
 */
abstract class TokenFunction extends CheckedFunction {

    private final NamedGoals<String> goals;

    TokenFunction(String example, NamedGoals<String> goals) {
        super(NamedGoals.LEAST, NamedGoals.MOST, example);
        this.goals = goals;
    }

    @Override
    final Optional<String> refusal(Asked asked) {
        return goals.unknown(asked.searcher(), asked.arguments()).map(this::unknownGoal);
    }

    @Override
    final List<QueryLiteral> values(Asked asked, FunctionOperand operand) {
        return goals.found(asked).stream()
                .map(word -> new QueryLiteral(operand, word))
                .toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
