package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangePlans;
import io.milepost.planning.EditRights;
import io.milepost.planning.KeptPlans;
import io.milepost.planning.ScopeOptions;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The plans that administrators make of projects or searches. Anybody but an administrator gets 403. */
@Path("/settings/plans")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class PlanSettingsResource {

    private final KeptPlans plans;
    private final ChangePlans changePlans;
    private final ScopeOptions options;
    private final PlanLookup names;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public PlanSettingsResource(
            KeptPlans plans,
            ChangePlans changePlans,
            ScopeOptions options,
            PlanLookup names,
            EditRights rights,
            Viewers viewers) {
        this.plans = plans;
        this.changePlans = changePlans;
        this.options = options;
        this.names = names;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * All plans that administrators have made, by their ids. A project that is in none has a plan of its own.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = "settings-plans")
    public String plans() {
        checkAdministrator();
        PlanScopeJson json = json();
        return new Json()
                .with(
                        "plans",
                        plans.current().entrySet().stream()
                                .map(plan -> json(json, plan.getKey(), plan.getValue()))
                                .toList())
                .text();
    }

    /**
     * What plans can be made of: projects, project roles, and the first twenty groups.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     *
     * @param group a part of a group's name, in any case
     */
    @GET
    @Path("/options")
    @Example(answers = "settings-plan-options")
    public String options(@QueryParam("group") @DefaultValue("") String group) {
        checkAdministrator();
        return json().options(group).text();
    }

    /**
     * Makes a plan. Its rules begin with those of its first project.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; a body that is not understood, 400; a
     * name that another plan has, a project that is not there or in another plan, a search that Jira does not
     * understand, a group or role that is not there, 400.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "settings-plan", takes = "settings-plan-new-body", status = 201)
    public Response make(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        checkAdministrator();
        Plan wanted = PlanScopeBody.plan(RequestBody.of(body, PlanScopeBody.FIELDS), options);
        long id = changePlans.create(viewers.current().personKey(), wanted);
        return Response.status(Response.Status.CREATED).entity(answer(id)).build();
    }

    /**
     * Changes a plan; its projects, editors and viewers are replaced by those that are sent.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; a body that is not understood, 400; no
     * version, 428; a plan that is not there, 404; a version that is not the current one, 409; what cannot be made
     * either, 400.
     *
     * @param id of the plan
     */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "settings-plan", takes = "settings-plan-body")
    public String change(
            @PathParam("id") String id,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        Parameters.checkToken(token);
        checkAdministrator();
        Fields wanted = RequestBody.of(body, PlanScopeBody.FIELDS);
        int version = Version.of(ifMatch, wanted);
        Plan plan = PlanScopeBody.plan(wanted, options);
        changePlans.change(viewers.current().personKey(), Parameters.id("id", id), version, plan);
        return answer(Parameters.id("id", id));
    }

    /**
     * Deletes a plan. Its projects are ruled by their own rules again, and everybody sees their goals who may browse
     * them.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; no version, 400; a plan that is not
     * there, 404; a version that is not the current one, 409.
     *
     * @param id of the plan
     * @param version with which the deletion began
     */
    @DELETE
    @Path("/{id}")
    @Example(
            answers = {},
            status = 204)
    public Response delete(
            @PathParam("id") String id,
            @QueryParam("version") String version,
            @HeaderParam("X-Atlassian-Token") String token) {
        Parameters.checkToken(token);
        checkAdministrator();
        long begun = Parameters.id("version", Parameters.required("version", version));
        changePlans.delete(
                viewers.current().personKey(), Parameters.id("id", id), (int) Math.min(begun, Integer.MAX_VALUE));
        return Response.noContent().build();
    }

    private String answer(long id) {
        Revision<Plan> plan =
                Optional.ofNullable(plans.current().get(id)).orElseThrow(() -> new UnknownPlanException(id));
        return json(json(), id, plan).text();
    }

    private Json json(PlanScopeJson json, long id, Revision<Plan> plan) {
        return json.plan(id, plan, names.savers(viewers.current(), plan));
    }

    private PlanScopeJson json() {
        return new PlanScopeJson(options);
    }

    private void checkAdministrator() {
        rights.checkAdminister(viewers.current().personKey());
    }
}
