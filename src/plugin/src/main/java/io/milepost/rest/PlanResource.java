package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.PlanView;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.SavePlan;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What is planned for a goal: KPIs, milestones, campaigns, choices. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/plan")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class PlanResource {

    private final PlanAnswers answers;
    private final PlanLookup plans;
    private final NameLookup names;
    private final SavePlan savePlan;
    private final Viewers viewers;

    @Inject
    public PlanResource(PlanAnswers answers, PlanLookup plans, NameLookup names, SavePlan savePlan, Viewers viewers) {
        this.answers = answers;
        this.plans = plans;
        this.names = names;
        this.savePlan = savePlan;
        this.viewers = viewers;
    }

    /**
     * What is planned for a goal: KPIs, milestones, campaigns, choices. The entity tag begins with the version.
     *
     * <p>Refuses, in this order: a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Example(answers = "plan")
    public Response plan(@PathParam("key") String key, @Context Request request) {
        Viewer viewer = viewers.current();
        PlanView view = plans.plan(viewer, key);
        String version = view.revision().version() + "-";
        return Etag.answer(request, viewer, answers.plan(viewer, key, view), version);
    }

    /**
     * Every version of a goal's plan, the newest first, each with what it changed.
     *
     * <p>Refuses, in this order: bounds that are none, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Path("/revisions")
    @Example(answers = "revisions")
    public String revisions(
            @PathParam("key") String key,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        Paging paging = Paging.of(start, limit);
        return RevisionJson.of(plans.revisions(viewers.current(), key, paging.start(), paging.limit()), paging)
                .text();
    }

    /**
     * Saves a goal's plan as a whole, and answers with it.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; no version, 428; a goal that is
     * unknown or unseen, 404; no right to edit the plan, 403; a person or an issue that is unknown, a plan that
     * contradicts itself, 400; a version that is not the current one, 409; another stage, KPIs that cannot have
     * values, targets that change without a reason, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "plan", takes = "plan-body")
    public String save(
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, PlanBody.FIELDS);
        int version = Version.of(ifMatch, wanted);
        Viewer viewer = viewers.current();
        GoalPlace place = answers.place(viewer, key);
        savePlan.checkAllowed(viewer.personKey(), place);
        savePlan.save(viewer.personKey(), place, wish(wanted, version, viewer, plans.version(viewer, key, version)));
        return answers.plan(viewer, key).text();
    }

    private SavePlan.Wish wish(Fields wanted, int version, Viewer viewer, PlanView base) {
        TypedNames typed = new TypedNames(names, viewer, base.plan());
        Optional<String> reason = wanted.optionalText("reason");
        return new SavePlan.Wish(version, new PlanBody(wanted, version, base, typed).plan(), reason.orElse(""));
    }
}
