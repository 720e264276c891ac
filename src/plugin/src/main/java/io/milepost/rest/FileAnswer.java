package io.milepost.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;

/** Answers with a file to keep, which is written as it is sent. */
final class FileAnswer {

    /** What a file name may have on every system, and a header without quoting. */
    private static final String UNSAFE = "[^A-Za-z0-9_.-]";

    private FileAnswer() {}

    /** What one person sees must reach no other, and is read anew each time. */
    static Response of(StreamingOutput body, String mediaType, String name) {
        String safe = "milepost-" + name.replaceAll(UNSAFE, "_");
        return Response.ok(body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, "Cookie, Authorization, Accept-Language")
                .build();
    }
}
