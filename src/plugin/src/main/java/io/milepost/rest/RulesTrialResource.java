package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.RulesTrialLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangePlanRules;
import io.milepost.planning.ChangePlanRules.PlanPlace;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What would move by other rules of a project's plan; nothing is kept. */
@Path("/rules/{project}/preview")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class RulesTrialResource {

    private final PlanLookup plans;
    private final ChangePlanRules changeRules;
    private final RulesTrialLookup trials;
    private final Viewers viewers;

    @Inject
    public RulesTrialResource(PlanLookup plans, ChangePlanRules changeRules, RulesTrialLookup trials, Viewers viewers) {
        this.plans = plans;
        this.changeRules = changeRules;
        this.trials = trials;
        this.viewers = viewers;
    }

    /**
     * What would move by other rules of a project's plan; keeps nothing.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; a project that is unknown or
     * unseen, 404; no right to edit the plan, 403; a status, resolution or field that is not there, 400.
     *
     * @param projectKey the key of the project, such as {@code MKT}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "rules-preview", takes = "rules-body")
    public String preview(
            @PathParam("project") String projectKey, @HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        PlanRules proposed = RulesBody.rules(RequestBody.of(body, RulesBody.FIELDS));
        Viewer viewer = viewers.current();
        ProjectDetails project = plans.rules(viewer, projectKey).project();
        PlanPlace place = new PlanPlace(project.id(), project.key());
        Map<Long, PlanRules> tried = changeRules.tried(viewer.personKey(), place, proposed);
        return RulesTrialJson.of(trials.of(viewer, tried)).text();
    }
}
