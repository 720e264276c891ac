package io.milepost.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A function for fields of the type "Contributes to goals", compared by {@code ~}: it answers with the words that stand there
 * for goals, of which an issue must have one. Jira takes no list after {@code ~}, so it is none, but it takes several
 * values of one function.
 */
abstract class TokenFunction extends CheckedFunction {

    private static final int MOST_GOALS = 1_000;

    private final ActivitySearch search;
    private final Words words;

    TokenFunction(String example, ActivitySearch search, Words words) {
        super(1, MOST_GOALS, example);
        this.search = search;
        this.words = words;
    }

    /** Asks for the words of goals; those that are unknown or unseen have none. */
    interface Words {
        List<String> of(Viewer searcher, Collection<String> keys);
    }

    @Override
    final Optional<String> refusal(Asked asked) {
        return search.unknownGoal(asked.searcher(), asked.arguments())
                .map(key -> text("milepost.jql.goal.unknown", key));
    }

    @Override
    final List<QueryLiteral> values(Asked asked, FunctionOperand operand) {
        return words.of(asked.searcher(), asked.arguments()).stream()
                .map(word -> new QueryLiteral(operand, word))
                .toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
