package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.Project;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.plugins.WebPanel;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A project at {@code /projects/KEY}: its summary, its issues at {@code /projects/KEY/issues}, or, with {@code
 * ?selectedItem=LOCATION}, the plugins' panels at that location, as Jira's project-centric navigation does.
 */
final class ProjectPage implements Page {
    private final IssueGate gate;
    private final SearchService search;
    private final PluginModules plugins;
    private final ProjectSidebar sidebar;
    private final Supplier<Times> times;

    ProjectPage(IssueGate gate, SearchService search, PluginModules plugins, Supplier<Times> times) {
        this.gate = gate;
        this.search = search;
        this.plugins = plugins;
        this.sidebar = new ProjectSidebar(plugins);
        this.times = times;
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.rest().isEmpty()) {
            return projects(visit);
        }
        String[] path = visit.rest().split("/", 2);
        Optional<Project> project = gate.project(visit.person(), path[0]);
        if (project.isEmpty()) {
            return new Answer.Refused(404, "There is no project " + path[0] + ", or you may not see it.");
        }
        Optional<String> selected = visit.given("selectedItem");
        return selected.isPresent()
                ? panels(visit, project.get(), selected.get())
                : own(visit, project.get(), path.length == 1 ? "" : path[1]);
    }

    private Answer projects(Visit visit) {
        return Answer.shown("Projects", "pages/projects.vm", Map.of("projects", gate.projects(visit.person())));
    }

    private Answer own(Visit visit, Project project, String page) {
        return switch (page) {
            case "" -> summary(visit, project);
            case "issues" -> issues(visit, project);
            default -> new Answer.Refused(404, "The project has no page " + page + ".");
        };
    }

    private Answer summary(Visit visit, Project project) {
        String open = "project = \"" + project.getKey() + "\" AND resolution IS EMPTY ORDER BY updated DESC";
        IssueList found = IssueList.find(search, visit.person(), open, 0, times.get());
        Map<String, Object> model = Map.of(
                "project", project,
                "lead", IssueRow.name(project.getProjectLead()),
                "rows", found.rows().stream().limit(10).toList(),
                "open", found.total());
        return beside(visit, project, ProjectSidebar.SUMMARY, project.getName(), "pages/project.vm", model);
    }

    private Answer issues(Visit visit, Project project) {
        String jql = "project = \"" + project.getKey() + "\" ORDER BY key ASC";
        IssueList found = IssueList.find(search, visit.person(), jql, visit.number("startIndex", 0), times.get());
        Map<String, Object> model = IssuesPage.model(found, jql, "/projects/" + project.getKey() + "/issues?");
        return beside(
                visit, project, ProjectSidebar.ISSUES, "Issues of " + project.getName(), "pages/issues.vm", model);
    }

    private Answer panels(Visit visit, Project project, String location) {
        Map<String, Object> context = ProjectSidebar.context(visit, project);
        List<WebPanel> panels = plugins.webPanels(location, context);
        if (panels.isEmpty()) {
            return new Answer.Refused(404, "The project has no page " + location + ".");
        }
        List<String> htmls = panels.stream().map(panel -> panel.html(context)).toList();
        return beside(
                visit,
                project,
                location,
                project.getName(),
                "pages/panels.vm",
                Map.of("panelsHtml", String.join("\n", htmls)));
    }

    private Answer beside(
            Visit visit, Project project, String current, String title, String template, Map<String, ?> model) {
        return Answer.shown(title, template, model)
                .beside(sidebar.of(visit, project, current))
                .withResources("jira.project.sidebar");
    }
}
