package com.acme.notes;

import javax.inject.Inject;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Says what failed in the plugin's own way. */
@Provider
public final class NotesErrors implements ExceptionMapper<IllegalStateException> {
    private final Notes notes;

    @Inject
    public NotesErrors(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Response toResponse(IllegalStateException failure) {
        return Response.status(409).entity("only " + notes.all()).build();
    }
}
