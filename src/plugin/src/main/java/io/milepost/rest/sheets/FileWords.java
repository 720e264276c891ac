package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Health;
import io.milepost.domain.Path;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.result.Diagnosis;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The words of a file in the reader's language: those of the pages, so that file and page say the same. */
final class FileWords {

    private static final Map<Diagnosis, String> DIAGNOSES = Map.of(
            Diagnosis.WORKS, "works",
            Diagnosis.QUESTION_ACTIVITIES, "question",
            Diagnosis.CHECK_LINKS, "links",
            Diagnosis.EXECUTION, "execution");

    /** What of a plan was changed, by the words of REST. */
    private static final Map<String, String> PLANNED = Map.ofEntries(
            Map.entry("stage", "milepost.roadmap.cause.stage"),
            Map.entry("weight", "milepost.plan.weight"),
            Map.entry("roll_up", "milepost.plan.roll.up"),
            Map.entry("pace", "milepost.plan.pace"),
            Map.entry("review_days", "milepost.plan.review.days"),
            Map.entry("least_running_days", "milepost.plan.running.days"),
            Map.entry("first_kpi", "milepost.roadmap.cause.kpi.first"),
            Map.entry("aim", "milepost.roadmap.cause.aim"),
            Map.entry("baseline", "milepost.plan.baseline"),
            Map.entry("target", "milepost.plan.target"),
            Map.entry("lower", "milepost.roadmap.cause.lower"),
            Map.entry("upper", "milepost.roadmap.cause.upper"),
            Map.entry("tolerance", "milepost.plan.tolerance"),
            Map.entry("source", "milepost.roadmap.cause.source"),
            Map.entry("date", "milepost.plan.date"),
            Map.entry("expected", "milepost.roadmap.cause.expected"),
            Map.entry("reached_on", "milepost.roadmap.cause.reached"),
            Map.entry("share", "milepost.roadmap.cause.share"),
            Map.entry("kpi", "milepost.csv.field.kpi"),
            Map.entry("milestone", "milepost.csv.field.milestone"));

    private final BiFunction<String, Serializable[], String> texts;

    /** In the language of who asks. */
    FileWords(I18nResolver texts) {
        this.texts = texts::getText;
    }

    FileWords(I18nResolver texts, Locale locale) {
        this.texts = (key, values) -> texts.getText(locale, key, values);
    }

    String text(String key, String... values) {
        return texts.apply(key, values);
    }

    String column(String name) {
        return text("milepost.csv.column." + name);
    }

    /** Of columns that there are several times. */
    String column(String name, int number) {
        return text("milepost.csv.column." + name, Integer.toString(number));
    }

    String health(Health health, HealthNames names) {
        return Optional.ofNullable(names.byHealth().get(health))
                .orElseGet(() -> text("milepost.roadmap.health." + dotted(health.word())));
    }

    String stage(GoalStage stage) {
        return text("milepost.roadmap.stage." + stage.word());
    }

    String diagnosis(Diagnosis diagnosis) {
        return text("milepost.roadmap.diagnosis." + DIAGNOSES.get(diagnosis));
    }

    String path(Path path) {
        return text("milepost.csv.path." + path.word());
    }

    /** A part of a plan; one that has no words yet is called as REST calls it. */
    String planned(String field) {
        return PLANNED.containsKey(field) ? text(PLANNED.get(field)) : field;
    }

    String cause(CauseKind kind) {
        return text("milepost.roadmap.cause." + kind.word());
    }

    String hiddenCause() {
        return text("milepost.roadmap.cause.hidden");
    }

    /** How much the reader cannot see; nothing where he sees everything. */
    Optional<String> hiddenGoals(int goals) {
        return goals == 0 ? Optional.empty() : Optional.of(text("milepost.csv.hidden.goals", Integer.toString(goals)));
    }

    Optional<String> hiddenActivities(int activities, String weight) {
        return activities == 0
                ? Optional.empty()
                : Optional.of(text("milepost.csv.hidden.activities", Integer.toString(activities), weight));
    }

    private static String dotted(String word) {
        return word.replace('_', '.');
    }
}
