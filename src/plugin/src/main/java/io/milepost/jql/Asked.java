package io.milepost.jql;

import com.atlassian.query.clause.TerminalClause;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A call of a function in somebody's search.
 *
 * @param issueItself whether the issues that the search finds are those that the function names, and not others that
 *     point to them; Jira then leaves those out that the searcher may not browse
 */
record Asked(Viewer searcher, List<String> arguments, boolean issueItself) {

    private static final Set<String> NAMES_OF_THE_ISSUE = Set.of("issue", "key", "issuekey", "id");

    static Asked in(TerminalClause clause, Viewer searcher, List<String> arguments) {
        boolean issueItself = clause != null
                && clause.getName() != null
                && NAMES_OF_THE_ISSUE.contains(clause.getName().toLowerCase(Locale.ROOT));
        return new Asked(searcher, arguments, issueItself);
    }
}
