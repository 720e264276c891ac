package io.milepost.lookup;

import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.IssueDetails.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the goals that people can still work for by what they are called, for who links an issue to one. */
public final class GoalFinder {

    /** So many names are read at once, or those of one project that has more. */
    private static final int AT_ONCE = 1_000;

    private static final Set<GoalStage> OPEN = Set.of(GoalStage.DRAFT, GoalStage.ACTIVE);

    private final GoalSources sources;
    private final PlanDay day;

    public GoalFinder(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /**
     * Those whose key begins with the text, then those whose summary has each of its words, of any text for an empty one;
     * the project's own first. Reads what goals are called in projects that the viewer sees, no further than to the last
     * one that is offered, and asks the gate for those that match.
     */
    public List<IssueDetails> find(Viewer viewer, String text, Optional<String> project, int limit) {
        Map<Long, List<Long>> goals = sources.records().idsByProject();
        List<ProjectDetails> projects = sources.inSight(viewer, goals.keySet()).stream()
                .sorted(Comparator.comparing((ProjectDetails each) -> isOther(each.key(), project))
                        .thenComparing(ProjectDetails::key))
                .toList();
        Typed typed = new Typed(text.strip());
        List<ProjectDetails> meant =
                projects.stream().filter(each -> typed.mayMean(each.key())).toList();
        List<Long> found = new ArrayList<>(offered(viewer, typed::isKeyOf, parts(meant, goals), project, limit));
        found.addAll(offered(viewer, typed::isInSummaryOf, parts(projects, goals), project, limit - found.size()));
        Map<Long, IssueDetails> details = sources.issues().details(found);
        return found.stream().map(details::get).filter(Objects::nonNull).toList();
    }

    /** The goals of whole projects, of several together where these are small. */
    private static List<List<Long>> parts(List<ProjectDetails> projects, Map<Long, List<Long>> goals) {
        List<List<Long>> parts = new ArrayList<>();
        List<Long> last = new ArrayList<>();
        for (ProjectDetails project : projects) {
            last.addAll(goals.get(project.id()));
            if (last.size() >= AT_ONCE) {
                parts.add(last);
                last = new ArrayList<>();
            }
        }
        parts.add(last);
        return parts;
    }

    private List<Long> offered(
            Viewer viewer, Predicate<Name> wanted, List<List<Long>> parts, Optional<String> project, int limit) {
        List<Long> offered = new ArrayList<>();
        for (List<Long> part : parts) {
            if (offered.size() < limit) {
                Map<Long, Name> names = new HashMap<>(sources.issues().names(part));
                names.values().removeIf(wanted.negate());
                names.keySet().retainAll(open(sources.visibility().seenOf(viewer, names.keySet())));
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(order(project)))
                        .map(Map.Entry::getKey)
                        .forEach(offered::add);
            }
        }
        return offered.stream().limit(limit).toList();
    }

    /** A goal of which nothing was planned is active. */
    private Set<Long> open(Set<Long> goalIds) {
        Map<Long, GoalStage> stages = Planned.stages(sources.plans(), day.now().moment(), goalIds);
        return goalIds.stream()
                .filter(id -> OPEN.contains(stages.getOrDefault(id, GoalStage.ACTIVE)))
                .collect(Collectors.toSet());
    }

    private static Comparator<Name> order(Optional<String> project) {
        return Comparator.comparing((Name name) -> isOther(name.projectKey(), project))
                .thenComparing(Name::key, KeyOrder.BY_PROJECT_AND_NUMBER);
    }

    private static boolean isOther(String projectKey, Optional<String> project) {
        return project.filter(projectKey::equals).isEmpty();
    }

    /** What somebody types: the beginning of a key, or words. */
    private record Typed(String text) {

        boolean isKeyOf(Name name) {
            return !text.isEmpty() && name.key().startsWith(text.toUpperCase(Locale.ROOT));
        }

        /** Without those that are found by their key. */
        boolean isInSummaryOf(Name name) {
            String summary = name.summary().toLowerCase(Locale.ROOT);
            return !isKeyOf(name)
                    && Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(summary::contains);
        }

        /** Whether keys of the project may begin so. */
        boolean mayMean(String projectKey) {
            String begun = text.toUpperCase(Locale.ROOT);
            String prefix = projectKey + "-";
            return !text.isEmpty() && (prefix.startsWith(begun) || begun.startsWith(prefix));
        }
    }
}
