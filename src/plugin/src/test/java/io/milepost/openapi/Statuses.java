package io.milepost.openapi;

import io.milepost.openapi.Comment.Refusal;
import io.milepost.openapi.Operation.Body;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** With which statuses a method may answer beside its success, and why. */
final class Statuses {

    private Statuses() {}

    static Map<Integer, String> of(Operation operation) {
        Map<Integer, String> statuses = new TreeMap<>(operation.refusals().stream()
                .collect(Collectors.toMap(
                        Refusal::status, refusal -> sentence(refusal.why()), (first, next) -> first + " " + next)));
        statuses.putIfAbsent(401, "Nobody is logged in.");
        statuses.putIfAbsent(406, "The request accepts no JSON.");
        statuses.putIfAbsent(429, "Too many requests; `Retry-After` says in how many seconds to go on.");
        statuses.putIfAbsent(500, "Something failed; the message names a reference that stands in Jira's log.");
        if (operation.shape().hasEntityTag()) {
            statuses.put(304, "Unchanged since the answer with that entity tag.");
        }
        if (operation.shape().body() != Body.NONE) {
            statuses.putIfAbsent(413, "The body is larger than any that is meant.");
        }
        if (operation.shape().body() == Body.JSON) {
            statuses.putIfAbsent(415, "The body is no JSON.");
        }
        return statuses;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }
}
