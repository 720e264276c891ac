package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.reading.IssueGate;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Issues and their transitions: {@code /rest/api/2/issue}. */
@Path("issue")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final JiraAuthenticationContext authentication;
    private final IssueGate gate;
    private final IssueWrites writes;
    private final Expansion expansion;
    private final SubmittedFields submitted;

    IssueResource(JiraServices jira, IssueGate gate, Expansion expansion) {
        this.authentication = jira.authentication();
        this.gate = gate;
        this.writes = jira.writes();
        this.expansion = expansion;
        this.submitted = new SubmittedFields(jira);
    }

    @GET
    @Path("{key}")
    public Shapes.Issue show(
            @PathParam("key") String key,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") @DefaultValue("") String expand,
            @Context UriInfo asked) {
        Issue issue = gate.issue(person(), key);
        Expansion.Wish wish = new Expansion.Wish(FieldSelection.of(fields), expand);
        return expansion.alone(issue, person(), wish, new JsonShapes(Addresses.of(asked)));
    }

    @POST
    public Response create(String body, @Context UriInfo asked) {
        Issue made = writes.create(person(), submitted.of(Body.object(body).path("fields")));
        String self = IssueJson.self(made, new JsonShapes(Addresses.of(asked)));
        Map<String, String> answer = Map.of("id", made.getId().toString(), "key", made.getKey(), "self", self);
        return Response.created(URI.create(self)).entity(answer).build();
    }

    @PUT
    @Path("{key}")
    public void edit(@PathParam("key") String key, String body) {
        Issue issue = gate.issue(person(), key);
        writes.edit(person(), issue.getKey(), submitted.of(Body.object(body).path("fields"), issue));
    }

    /** Refuses to take sub-tasks along unless told to, as Jira does. */
    @DELETE
    @Path("{key}")
    public void delete(@PathParam("key") String key, @QueryParam("deleteSubtasks") boolean deleteSubTasks) {
        Issue issue = gate.issue(person(), key);
        if (!deleteSubTasks && !issue.getSubTaskObjects().isEmpty()) {
            throw Refusals.refusal(
                    400,
                    "The issue '" + issue.getKey() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter"
                            + " to delete this issue and all its subtasks.");
        }
        writes.delete(person(), issue.getKey());
    }

    @GET
    @Path("{key}/transitions")
    public Map<String, Object> transitions(@PathParam("key") String key, @Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        Issue issue = gate.issue(person(), key);
        List<Shapes.Transition> transitions = writes.transitions(person(), issue.getKey()).stream()
                .map(one -> new Shapes.Transition(String.valueOf(one.id()), one.name(), shapes.status(one.to())))
                .toList();
        return Map.of("expand", "transitions", "transitions", transitions);
    }

    @POST
    @Path("{key}/transitions")
    public void transition(@PathParam("key") String key, String body) {
        Issue issue = gate.issue(person(), key);
        JsonNode wish = Body.object(body);
        String id = wish.path("transition").path("id").asText();
        if (!id.matches("\\d{1,18}")) {
            throw Refusals.refusal(400, "Missing 'transition' identifier");
        }
        writes.transition(person(), issue.getKey(), Long.parseLong(id), submitted.of(wish.path("fields"), issue));
    }

    private ApplicationUser person() {
        return authentication.getLoggedInUser();
    }
}
