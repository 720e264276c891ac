package io.milepost.host.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a resource threw into Jira's JSON of a message and a status; the trace goes to the log only. */
final class RestFailure implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RestFailure.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException said) {
            Response response = said.getResponse();
            return response.hasEntity() ? response : response(response.getStatus(), said.getMessage());
        }
        LOG.error("a REST resource failed", failure);
        return response(500, "Internal server error");
    }

    static Response response(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(status, message))
                .build();
    }

    static String body(int status, String message) {
        return JSON.createObjectNode()
                .put("message", message)
                .put("status-code", status)
                .toString();
    }
}
