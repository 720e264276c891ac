package io.milepost.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import io.milepost.host.jira.Accounts;
import io.milepost.host.jira.AuditLog;
import io.milepost.host.jira.Catalogue;
import io.milepost.host.jira.Constants;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.jira.Events;
import io.milepost.host.jira.FieldValues;
import io.milepost.host.jira.Fields;
import io.milepost.host.jira.Groups;
import io.milepost.host.jira.Histories;
import io.milepost.host.jira.HostAuthenticationContext;
import io.milepost.host.jira.Index;
import io.milepost.host.jira.IssueOperations;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jira.LinkTypes;
import io.milepost.host.jira.Links;
import io.milepost.host.jira.Operations;
import io.milepost.host.jira.Permissions;
import io.milepost.host.jira.PickedDates;
import io.milepost.host.jira.ProjectRoles;
import io.milepost.host.jira.Projects;
import io.milepost.host.jira.Screens;
import io.milepost.host.jira.StoredIssues;
import io.milepost.host.jira.TimeZones;
import io.milepost.host.jira.Versions;
import io.milepost.host.jira.Watchers;
import io.milepost.host.jira.WorkflowActions;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.jira.Workflows;
import io.milepost.host.jql.JqlDates;
import io.milepost.host.jql.JqlFields;
import io.milepost.host.jql.JqlFunctions;
import io.milepost.host.jql.JqlSearch;
import io.milepost.host.jql.JqlValues;
import io.milepost.host.storage.DashboardTable;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.Setup;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.view.Texts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the services of Jira's core once and hands them out. */
public final class JiraServices {
    private final CustomFieldTypes customFieldTypes = new CustomFieldTypes();
    private final JqlFunctions jqlFunctions = new JqlFunctions();
    private final WorkflowModules workflowModules = new WorkflowModules();
    private final Map<Class<?>, Object> forPlugins = new LinkedHashMap<>();
    private final HostAuthenticationContext authentication;
    private final Accounts accounts;
    private final Setup setup;
    private final IssueWrites writes;
    private final DashboardTable dashboards;
    private final Workflows workflows;
    private final AuditLog auditLog;

    public JiraServices(Database database, Clock clock, EventPublisher publisher, Texts texts) {
        Catalogue catalogue = new Catalogue(database);
        dashboards = new DashboardTable(database);
        authentication = new HostAuthenticationContext(texts);
        setup = new Setup(database, catalogue::forget);
        accounts = offer(UserManager.class, new Accounts(catalogue, database));
        Permissions permissions = offer(PermissionManager.class, new Permissions(catalogue));
        StoredIssues issues = offer(IssueManager.class, new StoredIssues(database, catalogue));
        FieldValues values = offer(CustomFieldValuePersister.class, new FieldValues(database));
        Fields fields = offer(CustomFieldManager.class, new Fields(catalogue, customFieldTypes, values, setup));
        Index index = offer(IssueIndexingService.class, new Index(fields, database));
        Operations operations = new Operations(database, issues, index, new Events(publisher), clock);
        Links links = offer(IssueLinkManager.class, new Links(database, catalogue, issues, operations, authentication));
        customFieldTypes.registerOwn(values, issues, links, catalogue);
        writes = IssueWrites.over(catalogue, issues, fields, accounts, permissions, links, workflowModules, operations);
        workflows = new Workflows(catalogue, setup);
        offer(IssueService.class, new IssueOperations(writes, issues, new Projects(catalogue)));
        WorkflowActions actions = offer(IssueWorkflowManager.class, new WorkflowActions(writes, catalogue));
        offer(WorkflowManager.class, actions);
        offer(FieldScreenManager.class, new Screens(database));
        offer(DateFieldFormat.class, new PickedDates());
        offer(GlobalPermissionManager.class, permissions.global());
        offer(GroupManager.class, new Groups(catalogue));
        offer(ProjectRoleManager.class, new ProjectRoles(catalogue, permissions));
        offer(ConstantsManager.class, new Constants(catalogue));
        offer(ProjectManager.class, new Projects(catalogue));
        offer(VersionManager.class, new Versions(database));
        offer(IssueLinkTypeManager.class, new LinkTypes(catalogue, setup));
        offer(ChangeHistoryManager.class, new Histories(database, issues));
        offer(GenericConfigManager.class, new GenericConfigManager() {});
        offer(JiraAuthenticationContext.class, authentication);
        offer(LocaleManager.class, authentication);
        offer(WatcherManager.class, new Watchers(database));
        auditLog = offer(AuditingManager.class, new AuditLog(authentication, clock));
        TimeZones zones = offer(TimeZoneManager.class, new TimeZones(authentication, clock));
        offer(SearchService.class, search(new JqlDates(clock, zones), fields, issues, permissions));
        welcome();
    }

    private JqlSearch search(JqlDates dates, Fields fields, StoredIssues issues, Permissions permissions) {
        JqlValues values =
                new JqlValues(get(ConstantsManager.class), get(ProjectManager.class), accounts, issues, permissions);
        return new JqlSearch(new JqlFields(values, dates, fields), jqlFunctions, issues, permissions);
    }

    /** Gives an empty Jira its first administrator, admin/admin as in Atlassian's SDK. */
    private void welcome() {
        if (accounts.everybody().isEmpty()) {
            setup.inOneTransaction(writer -> {
                String admin =
                        writer.person(new NewPerson("admin", "Administrator", "admin@example.com", "admin", null));
                writer.member("jira-administrators", admin);
                writer.member("jira-software-users", admin);
                return admin;
            });
        }
    }

    private <S, T extends S> T offer(Class<S> type, T service) {
        forPlugins.put(type, service);
        return service;
    }

    /** The services that a plugin may reference, by the interface under which Jira offers them. */
    public Map<Class<?>, Object> forPlugins() {
        return Map.copyOf(forPlugins);
    }

    public DashboardTable dashboards() {
        return dashboards;
    }

    /** One of the services for plugins, for the host's own pages: {@code get(SearchService.class)}. */
    public <T> T get(Class<T> service) {
        return service.cast(forPlugins.get(service));
    }

    public Accounts accounts() {
        return accounts;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    public HostAuthenticationContext authentication() {
        return authentication;
    }

    public IssueWrites writes() {
        return writes;
    }

    public Setup setup() {
        return setup;
    }

    public CustomFieldTypes customFieldTypes() {
        return customFieldTypes;
    }

    public WorkflowModules workflowModules() {
        return workflowModules;
    }

    public Workflows workflows() {
        return workflows;
    }

    public JqlFunctions jqlFunctions() {
        return jqlFunctions;
    }

    /** Computes the searchable values of computed custom fields again for all issues. */
    public void reIndexAll() {
        IssueManager issues = get(IssueManager.class);
        for (Project project : get(ProjectManager.class).getProjectObjects()) {
            ((Index) get(IssueIndexingService.class))
                    .reIndexIssueObjects(issues.getIssueObjects(issues.getIssueIdsForProject(project.getId())));
        }
    }
}
