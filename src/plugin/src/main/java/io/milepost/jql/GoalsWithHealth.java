package io.milepost.jql;

import io.milepost.domain.Health;
import io.milepost.lookup.GoalSearch;
import io.milepost.lookup.Viewer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code issue in goalsWithHealth("off track", ...)}: goals of one of these healths, by their standard names. */
public class GoalsWithHealth extends FoundGoals {

    private final GoalSearch goals;

    public GoalsWithHealth(GoalSearch goals) {
        super(1, Health.values().length, "goalsWithHealth(\"off track\")");
        this.goals = goals;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> names) {
        return names.stream()
                .filter(name -> health(name).isEmpty())
                .findFirst()
                .map(name -> text("milepost.jql.health.unknown", name, offered()));
    }

    @Override
    List<Long> issueIds(Asked asked) {
        Set<Health> wanted = EnumSet.noneOf(Health.class);
        asked.arguments().forEach(name -> health(name).ifPresent(wanted::add));
        return goals.withHealth(asked.searcher(), wanted);
    }

    private static Optional<Health> health(String typed) {
        return Arrays.stream(Health.values())
                .filter(health ->
                        name(health).equals(typed.toLowerCase(Locale.ROOT).replace('_', ' ')))
                .findFirst();
    }

    private static String offered() {
        return Arrays.stream(Health.values()).map(GoalsWithHealth::name).collect(Collectors.joining(", "));
    }

    private static String name(Health health) {
        return health.word().replace('_', ' ');
    }
}
