package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewers;
import io.milepost.planning.GoalLoopException;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.NotAllowedException;
import io.milepost.rest.Parameters.MissingTokenException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.inject.Inject;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every refusal into its status, a key for programs and a message for the person, and never shows a trace. */
@Provider
public class ErrorMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger log = LoggerFactory.getLogger(ErrorMapper.class);

    private final I18nResolver texts;
    private final Viewers viewers;
    private final GoalLookup goals;

    @Inject
    public ErrorMapper(I18nResolver texts, Viewers viewers, GoalLookup goals) {
        this.texts = texts;
        this.viewers = viewers;
        this.goals = goals;
    }

    @Override
    public Response toResponse(RuntimeException problem) {
        if (problem instanceof BadInputException bad) {
            return answer(Status.BAD_REQUEST, bad.messageKey(), bad.arguments());
        }
        if (problem instanceof MissingTokenException) {
            return answer(Status.FORBIDDEN, "milepost.error.token");
        }
        if (problem instanceof InvalidSettingException invalid) {
            return answer(Status.BAD_REQUEST, key("milepost.error.setting.", invalid.reason()), invalid.value());
        }
        if (problem instanceof UnknownGoalException unknown) {
            return hidden(Status.NOT_FOUND, "milepost.error.goal.unknown", unknown.key());
        }
        if (problem instanceof UnknownProjectException unknown) {
            return hidden(Status.NOT_FOUND, "milepost.error.project.unknown", unknown.key());
        }
        if (problem instanceof NotAllowedException refused) {
            return hidden(Status.FORBIDDEN, key("milepost.error.right.", refused.right()));
        }
        if (problem instanceof GoalLoopException loop) {
            return answer(Status.CONFLICT, "milepost.error.goal.loop", named(loop));
        }
        return problem instanceof WebApplicationException web ? web(web) : unexpected(problem);
    }

    /** Nobody in particular is told to log in and nothing else: the answer must not say what exists. */
    private Response hidden(Status status, String key, String... arguments) {
        return viewers.current().isAnonymous()
                ? answer(Status.UNAUTHORIZED, "milepost.error.anonymous")
                : answer(status, key, arguments);
    }

    /** The goals on the loop that the person may see, and how many there are in all. */
    private List<String> named(GoalLoopException loop) {
        List<String> keys = goals.keysOf(viewers.current(), loop.goals());
        return List.of(String.join(", ", keys), String.valueOf(loop.goals().size()));
    }

    private Response web(WebApplicationException problem) {
        Response.StatusType status = problem.getResponse().getStatusInfo();
        return answer(status, "milepost.error.request", List.of(status.getReasonPhrase()));
    }

    private Response unexpected(RuntimeException problem) {
        String reference = UUID.randomUUID().toString();
        log.error("request failed, reference {}", reference, problem);
        return answer(Status.INTERNAL_SERVER_ERROR, "milepost.error.unexpected", reference);
    }

    private Response answer(Response.StatusType status, String key, String... arguments) {
        return answer(status, key, List.of(arguments));
    }

    private Response answer(Response.StatusType status, String key, List<String> arguments) {
        String message = texts.getText(key, arguments.toArray(Serializable[]::new));
        return Response.status(status.getStatusCode())
                .type(Json.MEDIA_TYPE)
                .entity(new Json().with("key", key).with("message", message).text())
                .build();
    }

    private static String key(String prefix, Enum<?> reason) {
        return prefix + reason.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
