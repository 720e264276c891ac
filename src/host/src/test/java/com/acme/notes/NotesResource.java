package com.acme.notes;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;

/** REST methods of every kind of access. */
@Path("/notes")
@Produces("application/json")
public final class NotesResource {
    private final Notes notes;

    @Context
    private UriInfo uri;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    public String all() {
        return "\"" + notes.all() + "\"";
    }

    @POST
    public String add(String text) {
        notes.add(text);
        return all();
    }

    @POST
    @Path("failing")
    public String fail(String text) {
        notes.addThenFail(text);
        return all();
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public String open() {
        return "\"" + uri.getPath() + "\"";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "\"for administrators\"";
    }
}
