package io.milepost.host.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.NotAllowedException;
import io.milepost.host.jira.UnknownIssueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** Answers refusals of Jira's services with Jira's statuses and {@code {"errorMessages":[],"errors":{}}}. */
final class Refusals {
    private Refusals() {}

    static WebApplicationException refusal(int status, String message) {
        return new WebApplicationException(message, response(status, List.of(message), Map.of()));
    }

    static Response response(int status, List<String> messages, Map<String, String> errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Shapes.Errors(messages, errors))
                .build();
    }

    /** 401 to nobody, who may log in; 404 to others, seen by nobody and absent alike. */
    record OfUnknownIssues(JiraAuthenticationContext authentication) implements ExceptionMapper<UnknownIssueException> {
        @Override
        public Response toResponse(UnknownIssueException unknown) {
            return authentication.getLoggedInUser() == null
                    ? response(
                            401,
                            List.of("You do not have the permission to see the specified issue.", "Login Required"),
                            Map.of())
                    : response(404, List.of("Issue Does Not Exist"), Map.of());
        }
    }

    /** 401 to nobody, 403 to others. */
    record OfMissingRights(JiraAuthenticationContext authentication) implements ExceptionMapper<NotAllowedException> {
        @Override
        public Response toResponse(NotAllowedException notAllowed) {
            int status = authentication.getLoggedInUser() == null ? 401 : 403;
            return response(status, List.of(notAllowed.getMessage()), Map.of());
        }
    }

    /** 400 with the message of each field; those of the whole stand under the empty name. */
    record OfInvalidInput() implements ExceptionMapper<InvalidInputException> {
        @Override
        public Response toResponse(InvalidInputException invalid) {
            Map<String, String> byField = new LinkedHashMap<>(invalid.errors());
            String whole = byField.remove("");
            return response(400, whole == null ? List.of() : List.of(whole), byField);
        }
    }
}
