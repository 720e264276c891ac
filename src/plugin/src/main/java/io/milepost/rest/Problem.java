package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Set;
import javax.ws.rs.core.Response;

/** The body of a refusal as RFC 9457 has it; our key, message and details stand beside. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json;charset=utf-8";

    private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429, 500);
    private static final String OURS = "milepost.";

    private final I18nResolver texts;

    Problem(I18nResolver texts) {
        this.texts = texts;
    }

    Response.ResponseBuilder answer(int status, Json refusal) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body(status, refusal).text());
    }

    private Json body(int status, Json refusal) {
        return new Json()
                .with("type", "urn:milepost:" + refusal.textOf("key").substring(OURS.length()))
                .with("title", title(status))
                .with("status", status)
                .with("detail", refusal.textOf("message"))
                .withAll(refusal);
    }

    private String title(int status) {
        return TITLED.contains(status)
                ? texts.getText("milepost.problem." + status)
                : Response.Status.Family.familyOf(status).name();
    }
}
