package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.LaneKind;
import io.milepost.domain.Span;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what lanes are called and in which order they stand: goals as in the tree, choices as the plan offers them. */
final class LaneNaming {

    private static final Comparator<LaneName> ORDER = Comparator.comparingInt(LaneName::rank)
            .thenComparing(LaneName::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(LaneName::id);
    private static final Comparator<Goal> BY_SPAN = Comparator.comparing((Goal goal) -> day(goal, Span::start))
            .thenComparing(goal -> day(goal, Span::due))
            .thenComparingLong(Goal::id);

    private final GoalSources sources;
    private final People people;
    private final StatusNames statuses;

    LaneNaming(GoalSources sources, People people, StatusNames statuses) {
        this.sources = sources;
        this.people = people;
        this.statuses = statuses;
    }

    /** A lane by the key by which activities name it and by the one that people see. */
    record LaneName(String key, String id, String name, int rank) {}

    /** In the order of the lanes. What Jira no longer knows is called by its key. */
    List<LaneName> names(LaneBy by, Set<String> keys, List<Goal> goals) {
        Set<String> values = keys.stream().filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        List<LaneName> named = new ArrayList<>(values.isEmpty() ? List.of() : named(by, values, goals));
        named.sort(ORDER);
        if (values.size() < keys.size()) {
            named.add(new LaneName(LaneReading.NONE, LaneReading.NONE, "", Integer.MAX_VALUE));
        }
        return named;
    }

    private List<LaneName> named(LaneBy by, Set<String> keys, List<Goal> goals) {
        return switch (by.word()) {
            case "goal" -> goals(keys, goals);
            case "project" -> projects(keys);
            case "owner" -> owners(keys);
            case "status" -> statuses(keys);
            default -> choices(by, keys, goals);
        };
    }

    private List<LaneName> goals(Set<String> keys, List<Goal> goals) {
        Map<Long, Integer> ranks = new HashMap<>();
        new GoalTree(goals)
                .inOrder(goal -> keys.contains(Long.toString(goal.id())), BY_SPAN)
                .forEach(placed -> ranks.put(placed.goal().id(), ranks.size()));
        Map<Long, IssueDetails.Name> names = sources.issues().names(ranks.keySet());
        return each(keys, key -> {
            IssueDetails.Name name = names.get(Long.valueOf(key));
            return name == null
                    ? unknown(key)
                    : new LaneName(key, name.key(), name.summary(), ranks.get(Long.valueOf(key)));
        });
    }

    private List<LaneName> projects(Set<String> keys) {
        Map<String, ProjectDetails> projects = sources.issues().projects().stream()
                .collect(Collectors.toMap(project -> Long.toString(project.id()), Function.identity()));
        return each(keys, projects, (key, project) -> new LaneName(key, project.key(), project.name(), 0));
    }

    private List<LaneName> owners(Set<String> keys) {
        return each(
                keys, people.byKeys(keys), (key, person) -> new LaneName(key, person.name(), person.displayName(), 0));
    }

    private List<LaneName> statuses(Set<String> keys) {
        return each(
                keys,
                statuses.byIds(keys),
                (key, status) ->
                        new LaneName(key, key, status.name(), status.progress().ordinal()));
    }

    private List<LaneName> choices(LaneBy by, Set<String> keys, List<Goal> goals) {
        List<String> offered = offered(by, goals);
        return each(keys, key -> {
            int rank = offered.indexOf(key);
            return new LaneName(key, key, key, rank < 0 ? offered.size() : rank);
        });
    }

    /** As the plans of the goals' projects offer them, one after the other; nothing where plans do not say. */
    private List<String> offered(LaneBy by, List<Goal> goals) {
        Function<FieldChoices, List<String>> list = Map.<String, Function<FieldChoices, List<String>>>of(
                        LaneKind.CHANNEL.word(), FieldChoices::channels,
                        LaneKind.AUDIENCE.word(), FieldChoices::audiences,
                        LaneKind.FUNNEL_STAGE.word(), FieldChoices::funnelStages)
                .get(by.word());
        if (list == null) {
            return List.of();
        }
        List<Long> projects =
                goals.stream().map(Goal::projectId).distinct().sorted().toList();
        Map<Long, Revision<PlanRules>> rules = sources.plans().rulesAt(PlanRecords.EVER, projects);
        return projects.stream()
                .map(project -> rules.containsKey(project)
                        ? rules.get(project).content().choices()
                        : FieldChoices.STANDARD)
                .flatMap(choices -> list.apply(choices).stream())
                .distinct()
                .toList();
    }

    private static List<LaneName> each(Collection<String> keys, Function<String, LaneName> name) {
        return keys.stream().map(name).toList();
    }

    /** What is not among the known keeps its key for a name. */
    private static <T> List<LaneName> each(
            Collection<String> keys, Map<String, T> known, BiFunction<String, T, LaneName> name) {
        return each(keys, key -> known.containsKey(key) ? name.apply(key, known.get(key)) : unknown(key));
    }

    private static LaneName unknown(String key) {
        return new LaneName(key, key, key, Integer.MAX_VALUE - 1);
    }

    private static LocalDate day(Goal goal, Function<Span, Optional<LocalDate>> end) {
        return end.apply(goal.state().place().span()).orElse(LocalDate.MAX);
    }
}
