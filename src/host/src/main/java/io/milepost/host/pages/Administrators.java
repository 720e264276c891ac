package io.milepost.host.pages;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import io.milepost.host.pages.Navigation.Group;
import io.milepost.host.pages.Navigation.Link;
import io.milepost.host.pages.Navigation.Sidebar;
import io.milepost.host.plugins.AdminSection;
import io.milepost.host.plugins.PluginModules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may enter the administration, and the links at its side. */
final class Administrators {
    private final GlobalPermissionManager permissions;
    private final PluginModules plugins;

    Administrators(GlobalPermissionManager permissions, PluginModules plugins) {
        this.permissions = permissions;
        this.plugins = plugins;
    }

    /** The same page for administrators only, beside the administration's links. */
    Page only(Page page) {
        return new Page() {
            @Override
            public Answer show(Visit visit) {
                return isAdministrator(visit) ? beside(visit, page.show(visit)) : refusal();
            }

            @Override
            public Answer change(Visit visit) {
                return isAdministrator(visit) ? beside(visit, page.change(visit)) : refusal();
            }
        };
    }

    boolean isAdministrator(Visit visit) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.person());
    }

    private static Answer refusal() {
        return new Answer.Refused(403, "Only administrators see this page.");
    }

    private Answer beside(Visit visit, Answer answer) {
        return answer instanceof Answer.Shown shown
                ? shown.beside(sidebar(visit)).withResources("atl.admin")
                : answer;
    }

    Sidebar sidebar(Visit visit) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.person());
        Stream<Group> own = Stream.of(
                new Group("Plugins", List.of(own(visit, "Manage plugins", "/secure/admin/plugins", "app-switcher"))),
                new Group("Issues", List.of(own(visit, "Workflows", "/secure/admin/workflows", "workflow"))),
                new Group("People", List.of(own(visit, "Users and groups", "/secure/admin/people", "people-group"))),
                new Group("System", List.of(own(visit, "Mails", "/secure/admin/mail", "email"))));
        Stream<Group> added =
                plugins.adminSections("admin_plugins_menu", context).stream().map(section -> group(visit, section));
        return new Sidebar(Stream.concat(own, added).toList());
    }

    private static Link own(Visit visit, String label, String path, String icon) {
        String url = visit.request().getContextPath() + path;
        return new Link(label, url, "aui-iconfont-" + icon, isHere(visit, url), "");
    }

    private static Group group(Visit visit, AdminSection section) {
        List<Link> links = section.links().stream()
                .map(link -> new Link(
                        link.label(),
                        link.url(),
                        "aui-iconfont-configure",
                        isHere(visit, link.url()),
                        link.completeKey()))
                .toList();
        return new Group(section.label(), links);
    }

    private static boolean isHere(Visit visit, String url) {
        return visit.request().getRequestURI().equals(url.replaceAll("\\?.*", ""));
    }
}
