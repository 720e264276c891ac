package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.Release;
import io.milepost.lookup.ReleaseLookup;
import io.milepost.lookup.ReleaseLookup.Standing;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.time.LocalDate;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** The releases of the projects of a roadmap. */
@Path("/roadmap/releases")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ReleasesResource {

    private final ReleaseLookup releases;
    private final Viewers viewers;

    @Inject
    public ReleasesResource(ReleaseLookup releases, Viewers viewers) {
        this.releases = releases;
        this.viewers = viewers;
    }

    /**
     * The versions with a release date of a project, or of those projects of a plan's goals that you see, by day. What was put
     * away is left out.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Example(answers = "releases")
    public Response releases(
            @QueryParam("project") String project, @QueryParam("plan") String plan, @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, json(releases.of(viewer, scope)));
    }

    private static Json json(Standing standing) {
        return new Json()
                .with("asOf", standing.asOf())
                .with(
                        "releases",
                        standing.releases().stream()
                                .map(release -> json(release, standing.asOf()))
                                .toList());
    }

    private static Json json(Release release, LocalDate today) {
        return new Json()
                .with("id", release.id())
                .with("name", release.name())
                .with("project", release.projectKey())
                .with("date", release.day())
                .with("state", release.released() ? "released" : release.isOverdue(today) ? "overdue" : "planned");
    }
}
