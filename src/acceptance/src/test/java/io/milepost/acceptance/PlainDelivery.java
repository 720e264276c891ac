package io.milepost.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Delivery by the rule alone, written anew from docs/delivery.md for comparison: each issue weighs 1, counts 0, 0.5 or
 * 1 by its status category, and not at all with a resolution that delivers nothing.
 */
final class PlainDelivery {

    private static final Set<String> NOT_DELIVERED = Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce");
    private static final Map<String, BigDecimal> PROGRESS =
            Map.of("new", BigDecimal.ZERO, "indeterminate", new BigDecimal("0.5"), "done", BigDecimal.ONE);

    private BigDecimal done = BigDecimal.ZERO;
    private int weight;

    /** The delivery of issues as Jira's search gives them, as "done of weight". */
    static String of(JsonNode issues) {
        PlainDelivery delivery = new PlainDelivery();
        issues.forEach(delivery::add);
        return delivery.toString();
    }

    void add(JsonNode issue) {
        JsonNode fields = issue.get("fields");
        if (NOT_DELIVERED.contains(fields.at("/resolution/name").asText())) {
            return;
        }
        weight++;
        done = done.add(
                PROGRESS.getOrDefault(fields.at("/status/statusCategory/key").asText(), BigDecimal.ZERO));
    }

    @Override
    public String toString() {
        return done.stripTrailingZeros().toPlainString() + " of " + weight;
    }
}
