package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.DependencyLookup;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What waits for what in a roadmap. */
@Path("/roadmap/dependencies")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class DependenciesResource {

    private final DependencyLookup dependencies;
    private final Viewers viewers;

    @Inject
    public DependenciesResource(DependencyLookup dependencies, Viewers viewers) {
        this.dependencies = dependencies;
        this.viewers = viewers;
    }

    /**
     * What waits for what among the goals and activities of a project's or a plan's roadmap, as issue links say it and as it
     * stands today: those that are broken first. Of each goal the chain of open activities with the most days; and what waits
     * for itself in the end. A dependency of which you do not see both ends is counted and not named.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Example(answers = "dependencies")
    public Response dependencies(
            @QueryParam("project") String project, @QueryParam("plan") String plan, @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, DependencyJson.of(dependencies.of(viewer, scope)));
    }
}
