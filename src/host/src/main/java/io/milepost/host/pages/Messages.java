package io.milepost.host.pages;

import java.util.Map;

/** The page for a refusal or a failure. */
final class Messages {
    private static final Map<Integer, String> TITLES = Map.of(
            400, "This does not work",
            401, "Please log in",
            403, "Not allowed",
            404, "Not found",
            405, "Not possible",
            500, "Something failed");

    private Messages() {}

    static Answer.Shown refusal(Answer.Refused refused) {
        String title = TITLES.getOrDefault(refused.status(), "This did not work");
        return Answer.shown(title, "pages/message.vm", Map.of("heading", title, "message", refused.message()))
                .withStatus(refused.status());
    }
}
