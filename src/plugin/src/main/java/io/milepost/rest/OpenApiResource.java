package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** How to use REST, for programs that write programs. */
@Path("/openapi")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class OpenApiResource {

    private static final String WRITTEN_BY_THE_BUILD = "/rest/openapi.json";

    /** This description. It says nothing of this Jira, so that everybody may read it. */
    @GET
    @Example(answers = {})
    public Response document() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            return Response.ok(document.readAllBytes()).build();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
