package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.RulesTrial;
import io.milepost.lookup.RulesTrialLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangePlans;
import io.milepost.planning.EditRights;
import io.milepost.planning.ScopeOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What would move if a plan had other projects, or were deleted; nothing is kept. Anybody but an administrator gets 403. */
@Path("/settings/plans/preview")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class PlanTrialResource {

    private final ChangePlans changePlans;
    private final ScopeOptions options;
    private final RulesTrialLookup trials;
    private final KeptPlanLookup plans;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public PlanTrialResource(
            ChangePlans changePlans,
            ScopeOptions options,
            RulesTrialLookup trials,
            KeptPlanLookup plans,
            EditRights rights,
            Viewers viewers) {
        this.changePlans = changePlans;
        this.options = options;
        this.trials = trials;
        this.plans = plans;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * How many goals a plan would have and which would move, before it is made, changed or deleted. Of a search it says
     * how many goals you find by it.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; a body that is not understood, 400; a
     * plan that is not there, 404; what cannot be made either, 400.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "rules-preview", takes = "settings-plan-preview-body")
    public String preview(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Viewer viewer = viewers.current();
        rights.checkAdminister(viewer.personKey());
        Fields wanted = RequestBody.of(body, PlanScopeBody.TRIED);
        Optional<Long> id = wanted.optionalText("id").map(text -> Parameters.id("id", text));
        Optional<Plan> plan =
                wanted.isTrue("isDeleted") ? Optional.empty() : Optional.of(PlanScopeBody.plan(wanted, options));
        Map<Long, PlanRules> rules = changePlans.tried(viewer.personKey(), id, plan);
        RulesTrial trial = rules.isEmpty() ? found(viewer, plan) : trials.of(viewer, rules);
        return RulesTrialJson.of(trial).text();
    }

    private RulesTrial found(Viewer viewer, Optional<Plan> plan) {
        int goals = plan.map(Plan::scope)
                .filter(Search.class::isInstance)
                .map(scope -> plans.found(viewer, ((Search) scope).jql()))
                .orElse(0);
        return new RulesTrial(goals, 0, List.of(), Map.of(), Map.of());
    }
}
