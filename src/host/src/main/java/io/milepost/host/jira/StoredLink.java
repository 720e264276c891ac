package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import io.milepost.host.storage.LinkRow;

/** A link between two issues, which are read when asked for; null once deleted. */
record StoredLink(LinkRow row, StoredLinkType type, IssueManager issues) implements IssueLink {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Long getLinkTypeId() {
        return row.linkTypeId();
    }

    @Override
    public Long getSourceId() {
        return row.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return row.destinationId();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Issue getSourceObject() {
        return issues.getIssueObject(row.sourceId());
    }

    @Override
    public Issue getDestinationObject() {
        return issues.getIssueObject(row.destinationId());
    }

    @Override
    public boolean isSystemLink() {
        return type.isSystem();
    }
}
