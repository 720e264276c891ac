package io.milepost.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** A function that answers with issues: with all of them, or with none where they are too many for a search. */
abstract class IssueFunction extends CheckedFunction {

    /** A search with more values breaks. */
    static final int MOST_ISSUES = 65_000;

    IssueFunction(int least, int most, String example) {
        super(least, most, example);
    }

    /** Why it cannot be run with these arguments, in the searcher's language. */
    abstract Optional<String> refusal(Viewer searcher, List<String> arguments);

    /** Nothing for arguments that are refused. */
    abstract List<Long> issueIds(Asked asked);

    /** How to search where these arguments find too many issues, in the searcher's language. */
    abstract String instead(List<String> arguments);

    @Override
    final Optional<String> refusal(Asked asked) {
        return refusal(asked.searcher(), asked.arguments()).or(() -> excess(asked));
    }

    private Optional<String> excess(Asked asked) {
        int found = issueIds(asked).size();
        return found > MOST_ISSUES
                ? Optional.of(text(
                        "milepost.jql.too.many", getFunctionName(), found, MOST_ISSUES, instead(asked.arguments())))
                : Optional.empty();
    }

    /** Too many issues are none: Jira has refused the search, and a part of them would look like all. */
    @Override
    final List<QueryLiteral> values(Asked asked, FunctionOperand operand) {
        List<Long> ids = issueIds(asked);
        return ids.size() > MOST_ISSUES
                ? List.of()
                : ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
