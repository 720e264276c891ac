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
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** A function that answers with issues, each of which the searcher may see. */
abstract class IssueFunction extends AbstractJqlFunction {

    private final int least;
    private final int most;
    private final String example;

    /** @param example a whole call, as a person would type it */
    IssueFunction(int least, int most, String example) {
        this.least = least;
        this.most = most;
        this.example = example;
    }

    /** Why it cannot be run with these arguments, in the searcher's language. */
    abstract Optional<String> refusal(Viewer searcher, List<String> arguments);

    /** Nothing for arguments that are refused, by now or always: a saved filter must go on working. */
    abstract List<Long> issueIds(Viewer searcher, List<String> arguments);

    final String text(String key, Object... values) {
        return getI18n().getText(key, values);
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        List<String> arguments = arguments(operand);
        Optional<String> refusal = isCountRight(arguments)
                ? refusal(viewer(searcher), arguments)
                : Optional.of(text("milepost.jql.arguments", getFunctionName(), example));
        refusal.ifPresent(messages::addErrorMessage);
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Viewer searcher = viewer(context);
        List<String> arguments = arguments(operand);
        List<Long> ids = isCountRight(arguments) ? issueIds(searcher, arguments) : List.of();
        return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return least;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private boolean isCountRight(List<String> arguments) {
        return arguments.size() >= least && arguments.size() <= most;
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
