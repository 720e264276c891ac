package io.milepost.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Tells listeners what happened; for an issue both the bundle and, after it, the single event, as Jira does. */
public final class Events {
    private final EventPublisher publisher;

    public Events(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void issue(Issue issue, Operation operation, Long eventType) {
        IssueEvent event = new TimedIssueEvent(issue, operation, eventType);
        publisher.publish(new Bundle(List.of(new Bundled(event))));
        publisher.publish(event);
    }

    void link(Object event) {
        publisher.publish(event);
    }

    /** An issue event whose time is the operation's, also when a year is replayed. */
    private static final class TimedIssueEvent extends IssueEvent {
        TimedIssueEvent(Issue issue, Operation operation, Long eventType) {
            super(issue, Map.of(), operation.who(), eventType);
            time = Date.from(operation.at());
        }
    }

    private record Bundle(Collection<JiraIssueEvent> events) implements IssueEventBundle {
        @Override
        public Collection<JiraIssueEvent> getEvents() {
            return events;
        }
    }

    private record Bundled(IssueEvent event) implements DelegatingJiraIssueEvent {
        @Override
        public IssueEvent asIssueEvent() {
            return event;
        }
    }
}
