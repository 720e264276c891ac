package io.milepost.host.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/** People, for people who are logged in: {@code /rest/api/2/user} and {@code myself}. */
@Path("")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PersonResource {
    private final JiraAuthenticationContext authentication;
    private final UserManager people;

    PersonResource(JiraAuthenticationContext authentication, UserManager people) {
        this.authentication = authentication;
        this.people = people;
    }

    @GET
    @Path("myself")
    public Shapes.Person myself(@Context UriInfo asked) {
        return new JsonShapes(Addresses.of(asked)).person(authentication.getLoggedInUser());
    }

    @GET
    @Path("user")
    public Shapes.Person user(
            @QueryParam("username") String name, @QueryParam("key") String key, @Context UriInfo asked) {
        ApplicationUser person = key == null ? people.getUserByName(name) : people.getUserByKey(key);
        if (person == null) {
            throw Refusals.refusal(404, "The user named '" + (key == null ? name : key) + "' does not exist");
        }
        return new JsonShapes(Addresses.of(asked)).person(person);
    }
}
