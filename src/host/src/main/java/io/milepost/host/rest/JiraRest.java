package io.milepost.host.rest;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import io.milepost.host.JiraServices;
import io.milepost.host.reading.IssueGate;
import io.milepost.host.web.Routes;
import java.util.Set;

/** Hangs Jira's REST at its addresses. */
public final class JiraRest {
    private JiraRest() {}

    public static void mount(Routes routes, JiraServices jira) {
        IssueGate gate = new IssueGate(jira);
        Expansion expansion = new Expansion(jira, gate);
        Object unknown = new Refusals.OfUnknownIssues(jira.authentication());
        Object missingRight = new Refusals.OfMissingRights(jira.authentication());
        Object invalid = new Refusals.OfInvalidInput();
        routes.rest(
                "/rest/api/2",
                Set.of(
                        new IssueResource(jira, gate, expansion),
                        new SearchResource(jira, expansion),
                        new LinkResource(jira),
                        new WatcherResource(jira, gate),
                        new ProjectResource(jira.authentication(), gate),
                        new ConstantsResource(jira.get(ConstantsManager.class), expansion.fields()),
                        new PersonResource(jira.authentication(), jira.accounts()),
                        new UserPickerResource(jira.accounts()),
                        new IssuePickerResource(jira),
                        unknown,
                        missingRight,
                        invalid));
        routes.rest(
                "/rest/auditing/1.0",
                Set.of(new AuditResource(
                        jira.auditLog(), jira.get(GlobalPermissionManager.class), jira.authentication())));
        routes.rest("/rest/auth/1", Set.of(new SessionResource(jira.accounts(), jira.authentication())));
    }
}
