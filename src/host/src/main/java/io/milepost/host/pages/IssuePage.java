package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.plugins.WebPanel;
import io.milepost.host.reading.IssueGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The issue view at {@code /browse/KEY}; a project's key leads to the project, as in Jira. */
final class IssuePage implements Page {
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private final IssueGate gate;
    private final IssueWrites writes;
    private final IssueFacts facts;
    private final PluginModules plugins;
    private final Supplier<Times> times;

    IssuePage(IssueGate gate, IssueWrites writes, IssueFacts facts, PluginModules plugins, Supplier<Times> times) {
        this.gate = gate;
        this.writes = writes;
        this.facts = facts;
        this.plugins = plugins;
        this.times = times;
    }

    /** A plugin's panel in the right column. */
    record Panel(String key, String label, String html) {}

    @Override
    public Answer show(Visit visit) {
        if (gate.project(visit.person(), visit.rest()).isPresent()) {
            return new Answer.Moved("/projects/" + visit.rest());
        }
        Issue issue = gate.issue(visit.person(), visit.rest());
        if (!issue.getKey().equals(visit.rest())) {
            return new Answer.Moved("/browse/" + issue.getKey());
        }
        return Answer.shown("[" + issue.getKey() + "] " + issue.getSummary(), "pages/issue.vm", model(visit, issue))
                .beside(new ProjectSidebar(plugins).of(visit, issue.getProjectObject(), ""))
                .withResources("jira.view.issue");
    }

    private Map<String, Object> model(Visit visit, Issue issue) {
        Map<String, Object> model = new HashMap<>(facts.of(visit.person(), issue, times.get()));
        model.put("project", issue.getProjectObject());
        model.put("panels", panels(visit, issue));
        model.putAll(rights(visit.person(), issue));
        return model;
    }

    private Map<String, Object> rights(ApplicationUser person, Issue issue) {
        return Map.of(
                "transitions", writes.transitions(person, issue.getKey()),
                "mayEdit", gate.may(person, ProjectPermissions.EDIT_ISSUES, issue),
                "mayLink", gate.may(person, ProjectPermissions.LINK_ISSUES, issue),
                "mayDelete", gate.may(person, ProjectPermissions.DELETE_ISSUES, issue),
                "mayCreate", gate.may(person, ProjectPermissions.CREATE_ISSUES, issue));
    }

    private List<Panel> panels(Visit visit, Issue issue) {
        Map<String, Object> context = ProjectSidebar.context(visit, issue.getProjectObject());
        context.put("issue", issue);
        return plugins.webPanels(RIGHT, context).stream()
                .map(panel -> shown(panel, context))
                .toList();
    }

    private static Panel shown(WebPanel panel, Map<String, Object> context) {
        return new Panel(panel.completeKey(), panel.label(), panel.html(context));
    }
}
