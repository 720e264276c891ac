package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import io.milepost.rest.sheets.FilterWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the goals that a reader sees are asked for; what is empty narrows nothing.
 *
 * @param standings under which of the page's words goals are listed: their healths, or {@code draft}
 * @param keys of the goals themselves; empty where all are wanted
 */
record GoalFilter(
        Set<String> standings,
        Optional<GoalStage> stage,
        Optional<String> ownerName,
        Optional<String> text,
        Optional<Set<String>> keys) {

    /** As a request names them, healths with commas between them. */
    static GoalFilter of(String health, String stage, String owner, String text) {
        return new GoalFilter(
                standings(health),
                Parameters.constant(GoalStage.class, "stage", stage),
                Parameters.optional(owner),
                Parameters.optional(text),
                Optional.empty());
    }

    /** Only some goals of those. */
    GoalFilter among(Collection<String> wanted) {
        Set<String> both = new HashSet<>(wanted);
        keys.ifPresent(both::retainAll);
        return new GoalFilter(standings, stage, ownerName, text, Optional.of(both));
    }

    static Set<String> standings(String health) {
        Set<String> standings = new LinkedHashSet<>();
        Parameters.optional(health).ifPresent(words -> standings.addAll(List.of(words.split(",", -1))));
        standings.stream().filter(word -> !isStanding(word)).findFirst().ifPresent(word -> {
            throw BadInputException.wrongParameter("health", word);
        });
        return standings;
    }

    private static boolean isStanding(String word) {
        return GoalStage.DRAFT.word().equals(word)
                || Arrays.stream(Health.values())
                        .anyMatch(health -> health.word().equals(word));
    }

    /** Those that were put away are read only for whoever asks for them. */
    boolean archived() {
        return stage.equals(Optional.of(GoalStage.ARCHIVED));
    }

    /** Empty where nothing is narrowed. */
    List<String> inWords(Speech speech, HealthNames healthNames) {
        FilterWords words = new FilterWords(speech.texts(), speech.locale());
        words.standings(standings, healthNames);
        words.stage(stage);
        words.named("owner", ownerName);
        words.text(text);
        return words.said();
    }

    List<GoalView> of(List<GoalView> goals) {
        return goals.stream().filter(this::matches).toList();
    }

    boolean matches(GoalView goal) {
        return (standings.isEmpty() || standings.contains(goal.assessment().standing()))
                && stage.filter(wanted -> wanted != goal.assessment().plan().stage())
                        .isEmpty()
                && (ownerName.isEmpty()
                        || ownerName.equals(goal.issue().assignee().map(Person::name)))
                && text.filter(wanted -> !hasText(goal, wanted)).isEmpty()
                && keys.map(wanted -> wanted.contains(goal.issue().key())).orElse(true);
    }

    private static boolean hasText(GoalView goal, String wanted) {
        String called = goal.issue().key()
                + "\n"
                + goal.issue().name().summary()
                + "\n"
                + goal.issue().assignee().map(Person::displayName).orElse("");
        return called.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
