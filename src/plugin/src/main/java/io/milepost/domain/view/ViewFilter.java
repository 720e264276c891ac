package io.milepost.domain.view;

import io.milepost.domain.Health;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a roadmap a view shows; what is empty narrows nothing.
 *
 * @param text what key, summary or owner has in it
 * @param jql what Jira finds for whoever looks
 * @param ownerKey Jira's user key, which stays when a person is renamed
 * @param health words of healths, {@code draft} among them
 * @param values of the field by which rows are grouped
 */
public record ViewFilter(String text, String jql, Optional<String> ownerKey, Set<String> health, List<String> values) {

    public static final ViewFilter EVERYTHING = new ViewFilter("", "", Optional.empty(), Set.of(), List.of());

    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_JQL = 4000;
    private static final int MOST_VALUES = 100;
    private static final Set<String> STANDINGS = Stream.concat(
                    Arrays.stream(Health.values()).map(Health::word), Stream.of("draft"))
            .collect(Collectors.toUnmodifiableSet());

    public ViewFilter {
        text = checked("text", text, LONGEST_TEXT);
        jql = checked("jql", jql, LONGEST_JQL);
        health = Set.copyOf(health);
        health.stream()
                .filter(word -> !STANDINGS.contains(word))
                .sorted()
                .findFirst()
                .ifPresent(word -> {
                    throw new ViewRefusedException("health", word);
                });
        values = List.copyOf(new LinkedHashSet<>(values.stream()
                .map(value -> checked("value", value, LONGEST_TEXT))
                .toList()));
        if (values.size() > MOST_VALUES) {
            throw new ViewRefusedException("values", Integer.toString(values.size()));
        }
    }

    private static String checked(String rule, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw new ViewRefusedException(rule, Integer.toString(text.length()));
        }
        return text;
    }

    public boolean isBySearch() {
        return !jql.isEmpty();
    }

    public ViewFilter withValues(List<String> others) {
        return new ViewFilter(text, jql, ownerKey, health, others);
    }

    public ViewFilter withJql(String other) {
        return new ViewFilter(text, other, ownerKey, health, values);
    }
}
