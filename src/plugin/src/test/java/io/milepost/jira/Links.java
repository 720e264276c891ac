package io.milepost.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.ArrayList;
import java.util.List;

/** Issue links that a mocked Jira knows. */
final class Links {

    private final List<IssueLink> links = new ArrayList<>();
    private final IssueLinkManager manager = mock(IssueLinkManager.class);

    Links() {
        when(manager.getOutwardLinks(org.mockito.ArgumentMatchers.anyLong())).thenAnswer(call -> links.stream()
                .filter(link -> link.getSourceId().equals(call.getArgument(0)))
                .toList());
        when(manager.getInwardLinks(org.mockito.ArgumentMatchers.anyLong())).thenAnswer(call -> links.stream()
                .filter(link -> link.getDestinationId().equals(call.getArgument(0)))
                .toList());
    }

    IssueLinkManager manager() {
        return manager;
    }

    IssueLink epic(long id, long epicId, long storyId) {
        return link(id, epicId, storyId, type(1L, "Epic-Story Link", "has Epic", "jira_gh_epic_story"));
    }

    IssueLink contributes(long id, long fromId, long toId) {
        return link(id, fromId, toId, type(2L, "Contribution", "contributes to", null));
    }

    IssueLink blocks(long id, long fromId, long toId) {
        return link(id, fromId, toId, type(3L, "Blocks", "blocks", null));
    }

    IssueLink dependsOn(long id, long fromId, long toId) {
        return link(id, fromId, toId, type(4L, "Dependency", "Depends on", null));
    }

    static IssueLinkType type(Long id, String name, String outward, String style) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(type.getOutward()).thenReturn(outward);
        when(type.getStyle()).thenReturn(style);
        return type;
    }

    private IssueLink link(long id, long source, long destination, IssueLinkType type) {
        IssueLink link = mock(IssueLink.class);
        when(link.getId()).thenReturn(id);
        when(link.getSourceId()).thenReturn(source);
        when(link.getDestinationId()).thenReturn(destination);
        when(link.getIssueLinkType()).thenReturn(type);
        links.add(link);
        return link;
    }
}
