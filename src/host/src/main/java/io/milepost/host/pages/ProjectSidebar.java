package io.milepost.host.pages;

import com.atlassian.jira.project.Project;
import io.milepost.host.pages.Navigation.Group;
import io.milepost.host.pages.Navigation.Link;
import io.milepost.host.pages.Navigation.Sidebar;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.plugins.WebLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The links of a project: its summary, its issues, and what plugins add. */
final class ProjectSidebar {
    static final String SUMMARY = "summary";
    static final String ISSUES = "issues";
    private static final String SECTION = "jira.project.sidebar.plugins.navigation";

    private final PluginModules plugins;

    ProjectSidebar(PluginModules plugins) {
        this.plugins = plugins;
    }

    /** @param current one of the host's own links, a plugin's module, or empty */
    Sidebar of(Visit visit, Project project, String current) {
        String base = visit.request().getContextPath() + "/projects/" + project.getKey();
        Stream<Link> own = Stream.of(
                new Link("Summary", base, "aui-iconfont-dashboard", current.equals(SUMMARY), ""),
                new Link("Issues", base + "/issues", "aui-iconfont-issues", current.equals(ISSUES), ""));
        Stream<Link> added =
                plugins.webItems(SECTION, context(visit, project)).stream().map(link -> added(link, current));
        return new Sidebar(
                List.of(new Group(project.getName(), Stream.concat(own, added).toList())));
    }

    private static Link added(WebLink link, String current) {
        String icon = link.iconClass().replace("aui-icon-large", "").strip();
        return new Link(
                link.label(),
                link.url(),
                icon.isEmpty() ? "aui-iconfont-addon" : icon,
                link.completeKey().equals(current),
                link.completeKey());
    }

    /** What links, conditions and panels of a project may name, in Jira's words. */
    static Map<String, Object> context(Visit visit, Project project) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.person());
        context.put("project", project);
        context.put("projectKey", project.getKey());
        context.put("pathEncodedProjectKey", Visit.inQuery(project.getKey()));
        return context;
    }
}
