package io.milepost.rest;

import javax.ws.rs.core.Response;

/** Answers with a picture. */
final class PictureAnswer {

    static final String MEDIA_TYPE = "image/svg+xml;charset=utf-8";

    private static final String POLICY = "Content-Security-Policy";

    /** Opened as a page of its own it may show itself and do nothing else. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private PictureAnswer() {}

    static Response toKeep(String svg, String name) {
        Response file = FileAnswer.of(RoadmapFiles.bytes(svg), MEDIA_TYPE, name + ".svg");
        return Response.fromResponse(file).header(POLICY, NOTHING_ELSE).build();
    }

    /** For pages that show it by its address. */
    static Response toShow(String svg) {
        return FeedReading.answer(svg, MEDIA_TYPE).header(POLICY, NOTHING_ELSE).build();
    }
}
