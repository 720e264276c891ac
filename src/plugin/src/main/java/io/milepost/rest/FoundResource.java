package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.FoundGoals;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** Which goals of a roadmap a search of Jira finds. */
@Path("/roadmap/found")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class FoundResource {

    private final FoundGoals goals;
    private final Viewers viewers;

    @Inject
    public FoundResource(FoundGoals goals, Viewers viewers) {
        this.goals = goals;
        this.viewers = viewers;
    }

    /**
     * The keys of those goals of a project's or a plan's roadmap that a search of Jira finds for you, today. It runs with your
     * rights, and is refused with Jira's own words where it is not understood or names what you cannot see.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, no search, a search of more than 4,000 characters, 400; a
     * project or plan that is unknown or unseen, 404; a search that Jira does not understand or that finds more than 20,000
     * issues, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param jql the search, without an order
     */
    @GET
    @Example(answers = "found")
    public String found(
            @QueryParam("project") String project, @QueryParam("plan") String plan, @QueryParam("jql") String jql) {
        LaneScope scope = LaneParameters.scope(project, plan);
        String search = LaneParameters.jql(Parameters.required("jql", jql));
        return new Json()
                .with("goals", goals.of(viewers.current(), scope, search))
                .text();
    }
}
