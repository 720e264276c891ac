package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/** Projects that the person sees: {@code /rest/api/2/project}. */
@Path("project")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final JiraAuthenticationContext authentication;
    private final IssueGate gate;

    ProjectResource(JiraAuthenticationContext authentication, IssueGate gate) {
        this.authentication = authentication;
        this.gate = gate;
    }

    @GET
    public List<Shapes.Project> all(@Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        return gate.projects(authentication.getLoggedInUser()).stream()
                .map(shapes::project)
                .toList();
    }

    @GET
    @Path("{key}")
    public Shapes.Project one(@PathParam("key") String key, @Context UriInfo asked) {
        return gate.project(authentication.getLoggedInUser(), key)
                .map(new JsonShapes(Addresses.of(asked))::projectWithTypes)
                .orElseThrow(() -> Refusals.refusal(404, "No project could be found with key '" + key + "'."));
    }
}
