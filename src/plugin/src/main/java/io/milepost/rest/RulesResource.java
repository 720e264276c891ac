package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.RulesView;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangePlanRules;
import io.milepost.planning.ChangePlanRules.PlanPlace;
import io.milepost.planning.EditRights;
import io.milepost.planning.PlanOptions;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** The rules of a project's plan. A project that is unknown or unseen answers 404. */
@Path("/rules/{project}")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class RulesResource {

    private final PlanLookup plans;
    private final ChangePlanRules changeRules;
    private final PlanOptions options;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public RulesResource(
            PlanLookup plans, ChangePlanRules changeRules, PlanOptions options, EditRights rights, Viewers viewers) {
        this.plans = plans;
        this.changeRules = changeRules;
        this.options = options;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * The rules of a project's plan, and the options to choose from. The entity tag begins with the version.
     *
     * <p>Refuses, in this order: a project that is unknown or unseen, 404.
     *
     * @param projectKey the key of the project, such as {@code MKT}
     */
    @GET
    @Example(answers = {"rules", "rules-standard"})
    public Response rules(@PathParam("project") String projectKey, @Context Request request) {
        Viewer viewer = viewers.current();
        Json answer = json(viewer, projectKey);
        return Etag.answer(request, viewer, answer, answer.textOf(Version.FIELD) + "-");
    }

    /**
     * Saves the rules of a project's plan and has everything calculated anew.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; no version, 428; a project that
     * is unknown or unseen, 404; no right to edit the plan, 403; a version that is not the current one, or of the rules of
     * another {@code plan} than that in which the project is now, 409; a status, resolution or field that is not there, 400.
     *
     * @param projectKey the key of the project, such as {@code MKT}
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = {"rules", "rules-standard"},
            takes = "rules-body")
    public String change(
            @PathParam("project") String projectKey,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, RulesBody.FIELDS);
        Optional<Long> plan = wanted.optionalWhole("plan").map(Integer::longValue);
        ChangePlanRules.Wish wish = new ChangePlanRules.Wish(
                new ChangePlanRules.Begun(Version.of(ifMatch, wanted), plan),
                RulesBody.rules(wanted),
                wanted.optionalText("reason").orElse(""));
        Viewer viewer = viewers.current();
        RulesView before = plans.rules(viewer, projectKey);
        PlanPlace place = new PlanPlace(before.project().id(), before.project().key());
        changeRules.change(viewer.personKey(), place, wish);
        return json(viewer, projectKey).text();
    }

    /** Says the plan as it was before the rules were read: where it is another one since, saving is refused. */
    private Json json(Viewer viewer, String projectKey) {
        Optional<Long> plan =
                changeRules.planOf(plans.project(viewer, projectKey).id());
        RulesView view = plans.rules(viewer, projectKey);
        return RulesJson.of(view.revision(), view.names())
                .with("project", view.project().key())
                .with("plan", plan)
                .with(
                        "canEdit",
                        rights.mayEditRules(viewer.personKey(), view.project().key()))
                .with("options", RulesJson.options(options));
    }
}
