package io.milepost.host.jira;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.HistoryTable.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One thing that a person does: what it changes and what it announces, collected while its transaction runs. */
final class Operation {
    private final ApplicationUser who;
    private final Instant at;
    private final SortedMap<Long, List<Item>> itemsByIssue = new TreeMap<>();
    private final Set<Long> newIssues = new HashSet<>();
    private final List<Announcement> announcements = new ArrayList<>();

    Operation(ApplicationUser who, Instant at) {
        this.who = who;
        this.at = at;
    }

    ApplicationUser who() {
        return who;
    }

    Instant at() {
        return at;
    }

    /** Names an issue that this operation makes, which therefore gets no history. */
    void makes(long issueId) {
        newIssues.add(issueId);
    }

    /** Adds a line to the issue's history. */
    void changed(long issueId, Item item) {
        if (newIssues.contains(issueId)) {
            return;
        }
        itemsByIssue.computeIfAbsent(issueId, id -> new ArrayList<>()).add(item);
    }

    boolean hasChanged(long issueId) {
        return itemsByIssue.containsKey(issueId);
    }

    void happened(Long eventType, long issueId) {
        announcements.add(new IssueHappened(eventType, issueId));
    }

    void deleted(Issue before) {
        announcements.add(new IssueDeleted(before));
    }

    void linked(IssueLink link) {
        announcements.add(new LinkHappened(new IssueLinkCreatedEvent(link, at)));
    }

    void unlinked(IssueLink link) {
        announcements.add(new LinkHappened(new IssueLinkDeletedEvent(link, at)));
    }

    /** Changed issues with their new lines of history, in the order of their ids so that two operations never deadlock. */
    SortedMap<Long, List<Item>> itemsByIssue() {
        return itemsByIssue;
    }

    List<Announcement> announcements() {
        return announcements;
    }

    /** Something that listeners hear of after the commit. */
    sealed interface Announcement {}

    /** An issue was created, changed or moved. */
    record IssueHappened(Long eventType, long issueId) implements Announcement {}

    /** An issue is gone; listeners get it as it was. */
    record IssueDeleted(Issue before) implements Announcement {}

    /** A link was made or removed. */
    record LinkHappened(Object event) implements Announcement {}
}
