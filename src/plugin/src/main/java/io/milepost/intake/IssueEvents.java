package io.milepost.intake;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.RecalculationQueue;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what happens to issues and links, and asks for their recalculation. */
public class IssueEvents {

    private static final Logger LOG = LoggerFactory.getLogger(IssueEvents.class);

    private final EventPublisher publisher;
    private final ChangedIssues changedIssues;
    private final RecalculationQueue queue;

    public IssueEvents(EventPublisher publisher, ChangedIssues changedIssues, RecalculationQueue queue) {
        this.publisher = publisher;
        this.changedIssues = changedIssues;
        this.queue = queue;
    }

    public void start() {
        publisher.register(this);
    }

    public void stop() {
        publisher.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        hear(event, () -> request(changedIssues.of(event)));
    }

    /** Jira sends most events of a bundle alone as well: the queue takes them for one. */
    @EventListener
    public void onBundle(IssueEventBundle bundle) {
        hear(bundle, () -> bundle.getEvents().stream()
                .filter(DelegatingJiraIssueEvent.class::isInstance)
                .map(each -> ((DelegatingJiraIssueEvent) each).asIssueEvent())
                .forEach(this::onIssue));
    }

    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        hear(event, () -> request(changedIssues.ofLink(event.getIssueLink(), event.getEventCreation())));
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        hear(event, () -> request(changedIssues.ofLink(event.getIssueLink(), event.getEventCreation())));
    }

    private void request(Stream<IssueChange> changes) {
        changes.forEach(queue::request);
    }

    /** The person's own work must never fail because of us: the reconciliation finds what is missed here. */
    private static void hear(Object event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Not heard, left to the reconciliation: {}", event, e);
        }
    }
}
