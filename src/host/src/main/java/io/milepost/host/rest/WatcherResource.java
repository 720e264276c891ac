package io.milepost.host.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.JiraServices;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Who watches an issue: {@code /rest/api/2/issue/KEY/watchers}. People add and remove themselves only. */
@Path("issue/{key}/watchers")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WatcherResource {
    private final JiraAuthenticationContext authentication;
    private final WatcherManager watchers;
    private final UserManager people;
    private final IssueGate gate;

    WatcherResource(JiraServices jira, IssueGate gate) {
        this.authentication = jira.authentication();
        this.watchers = jira.get(WatcherManager.class);
        this.people = jira.accounts();
        this.gate = gate;
    }

    @GET
    public Map<String, Object> show(@PathParam("key") String key) {
        Issue issue = gate.issue(person(), key);
        List<Map<String, String>> all = watchers.getWatcherUserKeys(issue).stream()
                .map(people::getUserByKey)
                .filter(Objects::nonNull)
                .map(user -> Map.of("name", user.getName(), "displayName", user.getDisplayName()))
                .toList();
        return Map.of("watchCount", all.size(), "isWatching", watchers.isWatching(person(), issue), "watchers", all);
    }

    @POST
    public void watch(@PathParam("key") String key) {
        watchers.startWatching(person(), gate.issue(person(), key));
    }

    @DELETE
    public void leave(@PathParam("key") String key) {
        watchers.stopWatching(person(), gate.issue(person(), key));
    }

    private ApplicationUser person() {
        return authentication.getLoggedInUser();
    }
}
