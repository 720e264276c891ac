package io.milepost.lookup;

import io.milepost.domain.LaneKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** By what the activities of a roadmap are sorted into lanes. */
public record LaneBy(String word) {

    public static final LaneBy GOAL = new LaneBy("goal");
    public static final LaneBy PROJECT = new LaneBy("project");
    public static final LaneBy OWNER = new LaneBy("owner");
    public static final LaneBy STATUS = new LaneBy("status");

    private static final Set<LaneBy> ALWAYS_KNOWN = Set.of(GOAL, PROJECT, OWNER, STATUS);
    private static final Set<String> KINDS =
            Arrays.stream(LaneKind.values()).map(LaneKind::word).collect(Collectors.toSet());

    /** Empty for a word that is none of them. */
    public static Optional<LaneBy> of(String word) {
        LaneBy by = new LaneBy(word);
        boolean known = ALWAYS_KNOWN.contains(by)
                || KINDS.contains(word)
                || by.fieldId().isPresent();
        return known ? Optional.of(by) : Optional.empty();
    }

    /** What of an activity says in which lane it stands; empty where only its goals do. */
    Optional<ActivityFact> fact() {
        return switch (word) {
            case "goal" -> Optional.empty();
            case "project" -> Optional.of(ActivityFact.PROJECT);
            case "owner" -> Optional.of(ActivityFact.ASSIGNEE);
            case "status" -> Optional.of(ActivityFact.STATUS);
            default -> Optional.of(ActivityFact.LANES);
        };
    }

    /** The field by whose values it is, where it is one that somebody must have asked for. */
    public Optional<String> fieldId() {
        return LaneKind.fieldOf(word);
    }
}
