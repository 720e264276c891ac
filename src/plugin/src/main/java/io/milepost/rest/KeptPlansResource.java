package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** The plans of several projects, or of a search, that somebody sees. */
@Path("/plans")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class KeptPlansResource {

    private final KeptPlanLookup plans;
    private final Viewers viewers;

    @Inject
    public KeptPlansResource(KeptPlanLookup plans, Viewers viewers) {
        this.plans = plans;
        this.viewers = viewers;
    }

    /** The plans that administrators have made of which you see a project, and those by a search that are for you. */
    @GET
    @Example(answers = "kept-plans")
    public String plans() {
        return new Json()
                .with(
                        "plans",
                        plans.seen(viewers.current()).stream()
                                .map(RoadmapJson::plan)
                                .toList())
                .text();
    }
}
