package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.IssueWrites;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Links and their types: {@code /rest/api/2/issueLink} and {@code issueLinkType}. */
@Path("")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {
    private final JiraAuthenticationContext authentication;
    private final IssueLinkTypeManager types;
    private final IssueWrites writes;

    LinkResource(JiraServices jira) {
        this.authentication = jira.authentication();
        this.types = jira.get(IssueLinkTypeManager.class);
        this.writes = jira.writes();
    }

    /** Jira's words: the link goes from {@code inwardIssue}, its source, to {@code outwardIssue}. */
    @POST
    @Path("issueLink")
    public Response link(String body) {
        JsonNode wish = Body.object(body);
        writes.link(
                authentication.getLoggedInUser(),
                wish.path("inwardIssue").path("key").asText(),
                type(wish.path("type")).getId(),
                wish.path("outwardIssue").path("key").asText());
        return Response.status(Response.Status.CREATED).build();
    }

    private IssueLinkType type(JsonNode named) {
        return types.getIssueLinkTypes(true).stream()
                .filter(type -> type.getId().toString().equals(named.path("id").asText())
                        || type.getName().equalsIgnoreCase(named.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> Refusals.refusal(
                        404,
                        "No issue link type with name '" + named.path("name").asText() + "' found."));
    }

    @DELETE
    @Path("issueLink/{id: \\d{1,18}}")
    public void unlink(@PathParam("id") long id) {
        writes.unlink(authentication.getLoggedInUser(), id);
    }

    @GET
    @Path("issueLinkType")
    public Map<String, List<Shapes.LinkType>> types(@Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        return Map.of(
                "issueLinkTypes",
                types.getIssueLinkTypes(true).stream().map(shapes::linkType).toList());
    }
}
