package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.jira.Accounts;
import io.milepost.host.jira.HostAuthenticationContext;
import io.milepost.host.web.Session;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/** Logging in by cookie: {@code /rest/auth/1/session}. */
@Path("session")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final Accounts accounts;
    private final HostAuthenticationContext authentication;

    SessionResource(Accounts accounts, HostAuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @POST
    public Map<String, Object> logIn(String body, @Context HttpServletRequest request) {
        JsonNode entry = Body.object(body);
        Optional<ApplicationUser> person = accounts.authenticate(
                entry.path("username").asText(), entry.path("password").asText());
        if (person.isEmpty()) {
            throw Refusals.refusal(401, "Login failed");
        }
        Session.logIn(request, person.get().getKey());
        return Map.of(
                "session",
                Map.of("name", "JSESSIONID", "value", request.getSession().getId()));
    }

    @GET
    public Map<String, String> current(@Context UriInfo asked) {
        ApplicationUser person = authenticated();
        return Map.of(
                "self",
                asked.getBaseUri()
                        .resolve("../../api/2/user?username=" + person.getName())
                        .toString(),
                "name",
                person.getName());
    }

    @DELETE
    public void logOut(@Context HttpServletRequest request) {
        authenticated();
        Session.logOut(request);
    }

    private ApplicationUser authenticated() {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            throw Refusals.refusal(
                    401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return person;
    }
}
