package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import io.milepost.rest.sheets.FilterWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the goals that a reader sees are asked for; what is empty narrows nothing. */
record GoalFilter(
        Optional<Health> health, Optional<GoalStage> stage, Optional<String> ownerName, Optional<String> text) {

    /** As a request names them. */
    static GoalFilter of(String health, String stage, String owner, String text) {
        return new GoalFilter(
                Parameters.constant(Health.class, "health", health),
                Parameters.constant(GoalStage.class, "stage", stage),
                Parameters.optional(owner),
                Parameters.optional(text));
    }

    /** Those that were put away are read only for whoever asks for them. */
    boolean archived() {
        return stage.equals(Optional.of(GoalStage.ARCHIVED));
    }

    /** Empty where nothing is narrowed. */
    List<String> inWords(I18nResolver texts, HealthNames healthNames) {
        FilterWords words = new FilterWords(texts);
        words.health(health, healthNames);
        words.stage(stage);
        words.named("owner", ownerName);
        words.text(text);
        return words.said();
    }

    List<GoalView> of(List<GoalView> goals) {
        return goals.stream().filter(this::matches).toList();
    }

    private boolean matches(GoalView goal) {
        return health.filter(wanted -> wanted != goal.assessment().judgement().health())
                        .isEmpty()
                && stage.filter(wanted -> wanted != goal.assessment().plan().stage())
                        .isEmpty()
                && (ownerName.isEmpty()
                        || ownerName.equals(goal.issue().assignee().map(Person::name)))
                && text.filter(wanted -> !hasText(goal, wanted)).isEmpty();
    }

    private static boolean hasText(GoalView goal, String wanted) {
        String called = goal.issue().key() + " " + goal.issue().name().summary();
        return called.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
