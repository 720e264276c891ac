package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.TroubleLookup;
import io.milepost.lookup.Troubles;
import io.milepost.lookup.Troubles.FailingSearch;
import io.milepost.lookup.Troubles.RulesOf;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import io.milepost.planning.KeptPlans;
import io.milepost.planning.ScopeCheck;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** What keeps goals from being right until somebody mends it. Anybody but an administrator gets 403. */
@Path("/status/troubles")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class TroubleResource {

    private final TroubleLookup troubles;
    private final ScopeCheck scopes;
    private final KeptPlans plans;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public TroubleResource(
            TroubleLookup troubles, ScopeCheck scopes, KeptPlans plans, EditRights rights, Viewers viewers) {
        this.troubles = troubles;
        this.scopes = scopes;
        this.plans = plans;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * Searches that give no value, plans of a search that Jira refuses when one asks, and plans and rules that this version
     * cannot read. Of goals, those are named that one may see; the others are counted.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = "status-troubles")
    public String troubles() {
        Viewer viewer = viewers.current();
        rights.checkAdminister(viewer.personKey());
        Troubles found = troubles.all(viewer);
        return new Json()
                .with(
                        "searches",
                        found.searches().seen().stream()
                                .map(TroubleResource::search)
                                .toList())
                .with("hiddenSearches", found.searches().hidden())
                .with("scopes", scopes(scopes.refusedSearches(viewer.personKey())))
                .with(
                        "plans",
                        found.plans().seen().stream().map(TroubleResource::goal).toList())
                .with("hiddenPlans", found.plans().hidden())
                .with(
                        "rules",
                        found.rules().seen().stream()
                                .map(TroubleResource::rules)
                                .toList())
                .with("hiddenRules", found.rules().hidden())
                .text();
    }

    private static Json search(FailingSearch search) {
        return goal(search.goal())
                .with("kpi", search.kpi())
                .with("reason", search.failure().reason().word())
                .with("since", search.failure().since());
    }

    private static Json goal(IssueDetails goal) {
        return new Json()
                .with("key", goal.key())
                .with("summary", goal.name().summary())
                .with("project", goal.name().projectKey());
    }

    private static Json rules(RulesOf rules) {
        return new Json().with("project", rules.projectKey()).with("plan", rules.plan());
    }

    private List<Json> scopes(Map<Long, String> refused) {
        return plans.current().entrySet().stream()
                .filter(plan -> refused.containsKey(plan.getKey()))
                .map(plan -> new Json()
                        .with("id", plan.getKey())
                        .with("name", plan.getValue().content().name())
                        .with("why", refused.get(plan.getKey())))
                .toList();
    }
}
