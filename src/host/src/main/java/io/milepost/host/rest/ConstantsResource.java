package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.config.ConstantsManager;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/** What all projects share: fields, issue types, statuses, resolutions and the server itself. */
@Path("")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {
    private final ConstantsManager constants;
    private final FieldCatalogue fields;

    ConstantsResource(ConstantsManager constants, FieldCatalogue fields) {
        this.constants = constants;
        this.fields = fields;
    }

    @GET
    @Path("field")
    public List<Shapes.Field> fields() {
        return fields.all();
    }

    @GET
    @Path("issuetype")
    public List<Shapes.Type> types(@Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        return constants.getAllIssueTypeObjects().stream().map(shapes::type).toList();
    }

    @GET
    @Path("status")
    public List<Shapes.Status> statuses(@Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        return constants.getStatuses().stream().map(shapes::status).toList();
    }

    @GET
    @Path("resolution")
    public List<Shapes.Resolution> resolutions(@Context UriInfo asked) {
        JsonShapes shapes = new JsonShapes(Addresses.of(asked));
        return constants.getResolutions().stream().map(shapes::resolution).toList();
    }

    /** Names the version of Jira that the host stands in for, and in the title that it is none. */
    @GET
    @Path("serverInfo")
    public Map<String, Object> server(@Context UriInfo asked) {
        return Map.of(
                "baseUrl", asked.getBaseUri().resolve("../../..").toString().replaceAll("/$", ""),
                "version", "10.3.0",
                "versionNumbers", List.of(10, 3, 0),
                "deploymentType", "Server",
                "serverTitle", "Milepost host, no Jira");
    }
}
