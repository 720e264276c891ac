package io.milepost.bench;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Jira's events, as its threads hand them to listeners. */
final class FiredEvents {

    private FiredEvents() {}

    static IssueEvent transition(long issueId) {
        return new IssueEvent(issue(issueId), Map.of(), null, EventType.ISSUE_GENERICEVENT_ID);
    }

    /** Answers to nothing but the question for its id: a listener that asks more fails. */
    private static Issue issue(long id) {
        return (Issue) Proxy.newProxyInstance(
                FiredEvents.class.getClassLoader(), new Class<?>[] {Issue.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getId")) {
                        return id;
                    }
                    throw new UnsupportedOperationException("a listener asked for " + method.getName());
                });
    }
}
