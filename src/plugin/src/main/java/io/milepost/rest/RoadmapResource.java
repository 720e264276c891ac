package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Roadmap;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** A project's roadmap. */
@Path("/roadmap")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class RoadmapResource {

    private final RoadmapLookup roadmaps;
    private final Viewers viewers;
    private final EditRights rights;

    @Inject
    public RoadmapResource(RoadmapLookup roadmaps, Viewers viewers, EditRights rights) {
        this.roadmaps = roadmaps;
        this.viewers = viewers;
        this.rights = rights;
    }

    /**
     * The roadmap of a project: its goals and all goals below them, in the order of the tree.
     *
     * <p>Refuses, in this order: no project, a parameter that is not understood, 400; a project that is unknown or
     * unseen, 404; a day that has not come yet, 400.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param archived whether goals that were put away are among them
     */
    @GET
    @Example(answers = {"roadmap", "roadmap-as-of"})
    public Response roadmap(
            @QueryParam("project") String project,
            @QueryParam("asOf") String asOf,
            @QueryParam("archived") @DefaultValue("false") String archived,
            @Context Request request) {
        Viewer viewer = viewers.current();
        String key = Parameters.required("project", project);
        Json json = RoadmapJson.of(roadmap(viewer, key, asOf, archived))
                .with("canEdit", rights.mayEditPlan(viewer.personKey(), key))
                .with("canMeasure", rights.mayMeasureIn(viewer.personKey(), key));
        return Etag.answer(request, json);
    }

    private Roadmap roadmap(Viewer viewer, String key, String asOf, String archived) {
        return roadmaps.of(viewer, key, Parameters.day("asOf", asOf), Parameters.isTrue("archived", archived));
    }
}
