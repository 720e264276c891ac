package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.reading.Estimate;
import io.milepost.host.reading.IssueGate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that the issue view tells about an issue. */
final class IssueFacts {
    private final IssueGate gate;
    private final IssueLinks links;
    private final IssueLinkTypeManager linkTypes;
    private final CustomFieldViews customFields;
    private final History history;

    IssueFacts(JiraServices jira, PluginModules plugins, IssueGate gate) {
        this.gate = gate;
        this.links = new IssueLinks(jira.get(IssueLinkManager.class), gate);
        this.linkTypes = jira.get(IssueLinkTypeManager.class);
        this.customFields = new CustomFieldViews(jira, plugins, gate);
        this.history = new History(jira.get(ChangeHistoryManager.class), jira.accounts());
    }

    Map<String, Object> of(ApplicationUser person, Issue issue, Times times) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("issue", IssueRow.of(issue, times));
        facts.put("description", Objects.toString(issue.getDescription(), ""));
        facts.put("reporter", IssueRow.name(issue.getReporter()));
        facts.put("created", times.minute(issue.getCreated()));
        facts.put("resolved", times.minute(issue.getResolutionDate()));
        facts.put("estimate", Estimate.text(issue.getOriginalEstimate()));
        facts.put(
                "parent",
                gate.parent(person, issue)
                        .map(parent -> IssueRow.of(parent, times))
                        .orElse(null));
        facts.put("customFields", customFields.of(issue, person));
        facts.put("linkGroups", links.of(person, issue, times));
        facts.put("inEpic", links.inEpic(person, issue, times));
        facts.put("subTasks", links.subTasks(person, issue, times));
        facts.put("linkChoices", linkChoices(linkTypes));
        facts.put("changes", history.of(issue, times));
        return facts;
    }

    /** Both readings of every link type that people may use: {@code 10001:outward} reads "contributes to". */
    static List<Option> linkChoices(IssueLinkTypeManager linkTypes) {
        List<Option> choices = new ArrayList<>();
        for (IssueLinkType type : linkTypes.getIssueLinkTypes(true)) {
            choices.add(new Option(type.getId() + ":outward", type.getOutward(), false));
            if (!type.getInward().equals(type.getOutward())) {
                choices.add(new Option(type.getId() + ":inward", type.getInward(), false));
            }
        }
        return choices;
    }
}
