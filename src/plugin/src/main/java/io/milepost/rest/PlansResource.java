package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** The projects whose rules somebody may change. */
@Path("/rules")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class PlansResource {

    private final ProjectLookup projects;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public PlansResource(ProjectLookup projects, EditRights rights, Viewers viewers) {
        this.projects = projects;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * The projects whose plans the reader may edit.
     *
     * <p>Refuses, in this order: nobody in particular, 401.
     */
    @GET
    @Example(answers = "plans")
    public String projects() {
        Viewer viewer = Parameters.somebody(viewers);
        List<ProjectDetails> seen = projects.seen(viewer);
        Set<String> editable = rights.rulesEditable(
                viewer.personKey(), seen.stream().map(ProjectDetails::key).toList());
        return new Json()
                .with(
                        "projects",
                        seen.stream()
                                .filter(project -> editable.contains(project.key()))
                                .map(PlansResource::json)
                                .toList())
                .text();
    }

    private static Json json(ProjectDetails project) {
        return new Json().with("key", project.key()).with("name", project.name());
    }
}
