package io.milepost.rest;

import io.milepost.lookup.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/**
 * Answers 304 where the person has the same content already. The tag is a hash of the person and of the content itself,
 * with all that his rights show and let him do: it saves the transfer, not the reading, and no two people share one.
 */
final class Etag {

    private Etag() {}

    static Response answer(Request request, Viewer viewer, Json content) {
        return answer(request, viewer, content, "");
    }

    /** @param prefix with which the tag begins */
    static Response answer(Request request, Viewer viewer, Json content, String prefix) {
        String body = content.text();
        EntityTag tag = new EntityTag(prefix + hash(viewer.personKey().orElse("") + "\n" + body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body) : unchanged;
        return answer.tag(tag)
                .cacheControl(askAgain())
                .header(HttpHeaders.VARY, "Cookie, Authorization, Accept-Language")
                .build();
    }

    /** What one person sees must reach no other, and is asked for again each time. */
    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }

    private static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
