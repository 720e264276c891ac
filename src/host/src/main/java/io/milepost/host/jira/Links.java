package io.milepost.host.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.HistoryTable.Item;
import io.milepost.host.storage.IssueTable;
import io.milepost.host.storage.LinkRow;
import io.milepost.host.storage.LinkTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links between issues, a sub-task's parent and a story's epic among them; rights are asked elsewhere. */
public final class Links implements IssueLinkManager {
    private final LinkTable table;
    private final Catalogue catalogue;
    private final StoredIssues issues;
    private final Operations operations;
    private final JiraAuthenticationContext authentication;

    public Links(
            Database database,
            Catalogue catalogue,
            StoredIssues issues,
            Operations operations,
            JiraAuthenticationContext authentication) {
        this.table = new LinkTable(database);
        this.catalogue = catalogue;
        this.issues = issues;
        this.operations = operations;
        this.authentication = authentication;
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return table.from(sourceId).stream().map(this::link).toList();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return table.to(destinationId).stream().map(this::link).toList();
    }

    Optional<IssueLink> find(long linkId) {
        return table.byId(linkId).map(this::link);
    }

    boolean isJirasOwn(long linkTypeId) {
        StoredLinkType type = catalogue.now().words().linkTypes().get(linkTypeId);
        return type != null && type.isSystem();
    }

    private IssueLink link(LinkRow row) {
        return new StoredLink(row, catalogue.now().words().linkTypes().get(row.linkTypeId()), issues);
    }

    /** Makes a link once: one that is there already stays as it is. */
    @Override
    public void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user)
            throws CreateException {
        Issue source = issues.getIssueObject(sourceId);
        Issue destination = issues.getIssueObject(destinationId);
        StoredLinkType type = catalogue.now().words().linkTypes().get(linkTypeId);
        if (source == null || destination == null || type == null || sourceId.equals(destinationId)) {
            throw new CreateException("No link of type " + linkTypeId + " from " + sourceId + " to " + destinationId);
        }
        operations.run(user, operation -> {
            make(operation, type, source, destination);
            return null;
        });
    }

    private void make(Operation operation, StoredLinkType type, Issue source, Issue destination) {
        if (table.find(type.id(), source.getId(), destination.getId()).isPresent()) {
            return;
        }
        insert(operation, type.id(), source.getId(), destination.getId());
        if (!type.isSystem()) {
            operation.changed(source.getId(), added(destination.getKey(), type.outward()));
            operation.changed(destination.getId(), added(source.getKey(), type.inward()));
        }
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        operations.run(user, operation -> {
            remove(operation, link);
            return null;
        });
    }

    private void remove(Operation operation, IssueLink link) {
        if (!link.isSystemLink()) {
            String source = link.getSourceObject().getKey();
            String destination = link.getDestinationObject().getKey();
            operation.changed(
                    link.getSourceId(),
                    removed(destination, link.getIssueLinkType().getOutward()));
            operation.changed(
                    link.getDestinationId(),
                    removed(source, link.getIssueLinkType().getInward()));
        }
        delete(operation, link);
    }

    /** Announces that the links of an issue go with it; the other issues' histories stay silent, as in Jira. */
    void vanish(Operation operation, long issueId) {
        Stream.concat(getOutwardLinks(issueId).stream(), getInwardLinks(issueId).stream())
                .forEach(operation::unlinked);
    }

    /** Puts a story into an epic, or out of its epic with null. */
    void setEpic(Issue story, Issue epic) {
        operations.run(authentication.getLoggedInUser(), operation -> {
            Issue before = replaceSource(operation, IssueTable.EPIC_LINK, story, epic);
            if (before != null) {
                operation.changed(before.getId(), change(ChangeItemBean.CUSTOM_FIELD, "Epic Child", story, null));
            }
            if (epic != null) {
                operation.changed(epic.getId(), change(ChangeItemBean.CUSTOM_FIELD, "Epic Child", null, story));
            }
            operation.changed(story.getId(), change(ChangeItemBean.CUSTOM_FIELD, "Epic Link", before, epic));
            return null;
        });
    }

    /** Makes an issue the sub-task of another, or no sub-task with null; answers with the parent before. */
    Issue setParent(Operation operation, Issue child, Issue parent) {
        return replaceSource(operation, IssueTable.SUB_TASK_LINK, child, parent);
    }

    private Issue replaceSource(Operation operation, long typeId, Issue destination, Issue source) {
        Issue before = null;
        for (IssueLink link : getInwardLinks(destination.getId())) {
            if (link.getLinkTypeId() == typeId) {
                before = link.getSourceObject();
                delete(operation, link);
            }
        }
        if (source != null) {
            insert(operation, typeId, source.getId(), destination.getId());
        }
        return before;
    }

    private void insert(Operation operation, long typeId, long sourceId, long destinationId) {
        operation.linked(link(table.insert(typeId, sourceId, destinationId)));
    }

    private void delete(Operation operation, IssueLink link) {
        table.delete(link.getId());
        operation.unlinked(link);
    }

    private static Item added(String otherKey, String word) {
        return new Item(ChangeItemBean.STATIC_FIELD, "Link", null, null, otherKey, sentence(word, otherKey));
    }

    private static Item removed(String otherKey, String word) {
        return new Item(ChangeItemBean.STATIC_FIELD, "Link", otherKey, sentence(word, otherKey), null, null);
    }

    private static String sentence(String word, String otherKey) {
        return "This issue " + word + " " + otherKey;
    }

    static Item change(String fieldType, String field, Issue from, Issue to) {
        return new Item(fieldType, field, id(from), key(from), id(to), key(to));
    }

    private static String id(Issue issue) {
        return issue == null ? null : issue.getId().toString();
    }

    private static String key(Issue issue) {
        return issue == null ? null : issue.getKey();
    }
}
