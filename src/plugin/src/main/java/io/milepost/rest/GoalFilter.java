package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import io.milepost.rest.sheets.FilterWords;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the goals that a reader sees are asked for; what is empty narrows nothing.
 *
 * @param standings under which of the page's words goals are listed: their healths, or {@code draft}
 */
record GoalFilter(Set<String> standings, Optional<GoalStage> stage, Optional<String> ownerName, Optional<String> text) {

    /** As a request names them, healths with commas between them. */
    static GoalFilter of(String health, String stage, String owner, String text) {
        return new GoalFilter(
                standings(health),
                Parameters.constant(GoalStage.class, "stage", stage),
                Parameters.optional(owner),
                Parameters.optional(text));
    }

    private static Set<String> standings(String health) {
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
    List<String> inWords(I18nResolver texts, HealthNames healthNames) {
        return inWords(new FilterWords(texts), healthNames);
    }

    List<String> inWords(Speech speech, HealthNames healthNames) {
        return inWords(new FilterWords(speech.texts(), speech.locale()), healthNames);
    }

    private List<String> inWords(FilterWords words, HealthNames healthNames) {
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
        return (standings.isEmpty() || standings.contains(standing(goal.assessment())))
                && stage.filter(wanted -> wanted != goal.assessment().plan().stage())
                        .isEmpty()
                && (ownerName.isEmpty()
                        || ownerName.equals(goal.issue().assignee().map(Person::name)))
                && text.filter(wanted -> !hasText(goal, wanted)).isEmpty();
    }

    /** What the page lists a goal under: its health, unless it is no active goal at all. */
    static String standing(Assessment assessment) {
        GoalStage stage = assessment.plan().stage();
        return stage == GoalStage.DRAFT || stage == GoalStage.ARCHIVED
                ? stage.word()
                : assessment.judgement().health().word();
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
