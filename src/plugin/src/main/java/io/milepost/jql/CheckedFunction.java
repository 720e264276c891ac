package io.milepost.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** A function that says what is wrong with a call, and answers a wrong call with nothing. */
abstract class CheckedFunction extends AbstractJqlFunction {

    private final int least;
    private final int most;
    private final String example;

    /** @param example a whole call, as a person would type it */
    CheckedFunction(int least, int most, String example) {
        this.least = least;
        this.most = most;
        this.example = example;
    }

    /** Why it cannot be run so, in the searcher's language; the number of arguments is right. */
    abstract Optional<String> refusal(Asked asked);

    /**
     * Nothing for arguments that are refused, by now or always: a saved filter must go on working. The number of arguments
     * is right.
     */
    abstract List<QueryLiteral> values(Asked asked, FunctionOperand operand);

    /** What is said of a key of which there is no goal, or none that the searcher sees. */
    final String unknownGoal(String key) {
        return text("milepost.jql.goal.unknown", key);
    }

    final String text(String key, Object... values) {
        return getI18n().getText(key, values);
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        Asked asked = Asked.in(clause, viewer(searcher), arguments(operand));
        Optional<String> refusal = isCountRight(asked)
                ? refusal(asked)
                : Optional.of(text("milepost.jql.arguments", getFunctionName(), example));
        refusal.ifPresent(messages::addErrorMessage);
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Asked asked = Asked.in(clause, viewer(context), arguments(operand));
        return isCountRight(asked) ? values(asked, operand) : List.of();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return least;
    }

    private boolean isCountRight(Asked asked) {
        int count = asked.arguments().size();
        return count >= least && count <= most;
    }

    private static List<String> arguments(FunctionOperand operand) {
        return operand.getArgs().stream().map(String::strip).toList();
    }

    private static Viewer viewer(QueryCreationContext context) {
        return context.isSecurityOverriden() ? Viewer.withoutRestriction() : viewer(context.getApplicationUser());
    }

    private static Viewer viewer(ApplicationUser searcher) {
        return searcher == null ? Viewer.anonymous() : Viewer.person(searcher.getKey());
    }
}
