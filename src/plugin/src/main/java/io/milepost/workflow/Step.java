package io.milepost.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Map;

/** Reads what Jira hands to a module of a workflow's step. */
final class Step {

    private Step() {}

    /** With what was typed on the way, stored or not; without an id where it is just being created. */
    static Issue issue(Map<String, Object> transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
