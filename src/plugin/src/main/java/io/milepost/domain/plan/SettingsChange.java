package io.milepost.domain.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One change of what people set rather than plan: who changed it, when, and what from what to.
 *
 * @param at to the millisecond
 * @param personKey Jira's user key; empty where Milepost itself did it
 * @param subject what was changed, as people call it: a plan's or a project's name
 * @param differences what was one thing and is another now; may be empty for what is done and not set
 */
public record SettingsChange(
        Instant at, Optional<String> personKey, Area area, String subject, List<Difference> differences) {

    /** What is set, or done, there. */
    public enum Area {
        SETTINGS,
        RULES,
        PLAN,
        VIEWS,
        PERMISSIONS,
        FIELDS,
        RECALCULATION,
        EXPORT,
        IMPORT;

        /** As it is stored and as REST says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One part that was changed; an empty text for what was not there. */
    public record Difference(String part, String before, String after) {}

    private static final int LONGEST_SUBJECT = 250;

    public SettingsChange {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        differences = List.copyOf(differences);
    }

    /** The parts whose values differ, by name; a part that is on one side only was, or is, empty on the other. */
    public static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        return parts.stream()
                .map(part -> new Difference(part, before.getOrDefault(part, ""), after.getOrDefault(part, "")))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }
}
