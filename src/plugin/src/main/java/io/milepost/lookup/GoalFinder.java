package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.GoalStage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the goals that people can still work for by what they are called, for who links an issue to one. */
public final class GoalFinder {

    private static final Set<GoalStage> OPEN = Set.of(GoalStage.DRAFT, GoalStage.ACTIVE);

    private final GoalSources sources;
    private final PlanDay day;

    public GoalFinder(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /**
     * Those whose key begins with the text or whose summary has each of its words, of any text for an empty one; the
     * project's own first. Reads all goals' issues at once, and asks the gate for those that match.
     */
    public List<IssueDetails> find(Viewer viewer, String text, Optional<String> project, int limit) {
        Map<Long, IssueDetails> all = sources.issues()
                .details(sources.records().all().stream().map(Goal::id).toList());
        List<IssueDetails> matching =
                all.values().stream().filter(goal -> matches(goal, text)).toList();
        Set<Long> offered = open(sources.visibility()
                .seenOf(viewer, matching.stream().map(IssueDetails::id).toList()));
        return matching.stream()
                .filter(goal -> offered.contains(goal.id()))
                .sorted(order(text, project))
                .limit(limit)
                .toList();
    }

    /** A goal of which nothing was planned is active. */
    private Set<Long> open(Set<Long> goalIds) {
        Map<Long, GoalStage> stages = Planned.stages(sources.plans(), day.now().moment(), goalIds);
        return goalIds.stream()
                .filter(id -> OPEN.contains(stages.getOrDefault(id, GoalStage.ACTIVE)))
                .collect(Collectors.toSet());
    }

    private static boolean matches(IssueDetails goal, String text) {
        String summary = goal.name().summary().toLowerCase(Locale.ROOT);
        return hasKey(goal, text)
                || Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(summary::contains);
    }

    private static boolean hasKey(IssueDetails goal, String text) {
        return !text.isBlank() && goal.key().startsWith(text.strip().toUpperCase(Locale.ROOT));
    }

    private static Comparator<IssueDetails> order(String text, Optional<String> project) {
        return Comparator.comparing((IssueDetails goal) -> !hasKey(goal, text))
                .thenComparing(
                        goal -> project.filter(goal.name().projectKey()::equals).isEmpty())
                .thenComparing(IssueDetails::key, KeyOrder.BY_PROJECT_AND_NUMBER);
    }
}
