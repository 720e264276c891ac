package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.milepost.host.JiraServices;
import io.milepost.host.mail.MailFolder;
import io.milepost.host.plugins.PluginAdministration;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.reading.IssueGate;
import io.milepost.host.sal.SessionWebSudo;
import io.milepost.host.view.Templates;
import io.milepost.host.web.Failures;
import io.milepost.host.web.Routes;
import java.util.Map;
import java.util.function.Supplier;

/** Hangs every page at its address. */
public final class HostPages {
    private final JiraServices jira;
    private final PluginModules plugins;
    private final PluginAdministration installed;
    private final MailFolder mails;
    private final Administrators administrators;
    private final Layout layout;

    public HostPages(JiraServices jira, PluginModules plugins, PluginAdministration installed, MailFolder mails) {
        GlobalPermissionManager permissions = jira.get(GlobalPermissionManager.class);
        this.jira = jira;
        this.plugins = plugins;
        this.installed = installed;
        this.mails = mails;
        this.administrators = new Administrators(permissions, plugins);
        this.layout = new Layout(
                new Templates(HostPages.class.getClassLoader()), plugins, permissions, jira.authentication());
    }

    /** The page for an error outside every page, where nobody knows any more who asked. */
    public Failures failures() {
        return (request, status, message) -> layout.failure(request, new Answer.Refused(status, message));
    }

    public void mount(Routes routes) {
        routes.page("/static/*", new StaticFiles());
        routes.page("/secure/Theme", SmallPages.theme());
        routes.page("/secure/admin/mail-body", new MailBodies(mails, administrators, jira.authentication()));
        routes.filter("/plugins/servlet/*", new DecoratedServlets(layout, administrators, jira.authentication()));
        people().forEach((path, page) -> mount(routes, path, page));
        issues().forEach((path, page) -> mount(routes, path, page));
        administration().forEach((path, page) -> mount(routes, path, administrators.only(page)));
    }

    private void mount(Routes routes, String path, Page page) {
        routes.page(path, new PageServlet(page, layout, jira.authentication()));
    }

    private Map<String, Page> people() {
        return Map.of(
                "/",
                visit -> Messages.refusal(new Answer.Refused(404, "There is no page at this address.")),
                "",
                visit -> new Answer.Moved("/secure/Dashboard.jspa"),
                "/login.jsp",
                new LoginPage(jira.accounts()),
                "/logout",
                SmallPages.logOut(),
                "/rest-browser",
                SmallPages::restBrowser,
                "/secure/Dashboard.jspa",
                new DashboardPage(jira.dashboards(), plugins),
                "/secure/Language",
                new LanguagePage(jira.setup()));
    }

    private Map<String, Page> issues() {
        IssueGate gate = new IssueGate(jira);
        CustomFieldViews views = new CustomFieldViews(jira, plugins, gate);
        IssueForm form = new IssueForm(jira, plugins, gate);
        IssueFacts facts = new IssueFacts(jira, plugins, gate);
        SearchService search = jira.get(SearchService.class);
        IssueLinkTypeManager linkTypes = jira.get(IssueLinkTypeManager.class);
        return Map.of(
                "/secure/BulkEdit", new BulkEditPage(gate, search, jira.writes(), new BulkFields(jira, views), times()),
                "/projects/*", new ProjectPage(gate, search, plugins, times()),
                "/issues/*",
                        new IssuesPage(search, new IssueColumns(jira.get(CustomFieldManager.class), views), times()),
                "/browse/*", new IssuePage(gate, jira.writes(), facts, plugins, times()),
                "/secure/CreateIssue", new CreateIssuePage(gate, jira.writes(), form),
                "/secure/EditIssue", new EditIssuePage(gate, jira.writes(), form),
                "/secure/TransitionIssue",
                        new TransitionPage(gate, jira.writes(), jira.get(ConstantsManager.class), form),
                "/secure/LinkIssue", new LinkPage(gate, jira.writes(), linkTypes),
                "/secure/DeleteIssue", new DeletePage(gate, jira.writes()));
    }

    private Map<String, Page> administration() {
        return Map.of(
                "/secure/admin",
                visit -> new Answer.Moved("/secure/admin/plugins"),
                "/secure/admin/plugins",
                new PluginsPage(installed),
                "/secure/admin/workflows",
                new WorkflowsPage(jira.workflows(), jira.workflowModules(), plugins),
                "/secure/admin/people",
                new PeoplePage(jira.accounts()),
                "/secure/admin/mail",
                new MailPage(mails, times()),
                SessionWebSudo.PATH,
                new WebSudoPage(jira.accounts()));
    }

    private Supplier<Times> times() {
        TimeZoneManager zones = jira.get(TimeZoneManager.class);
        return () -> new Times(zones.getLoggedInUserTimeZone().toZoneId());
    }
}
