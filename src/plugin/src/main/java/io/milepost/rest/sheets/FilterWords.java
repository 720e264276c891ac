package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in the reader's language by what rows were narrowed. */
public final class FilterWords {

    private final I18nResolver texts;
    private final FileWords words;
    private final List<String> said = new ArrayList<>();

    public FilterWords(I18nResolver texts) {
        this.texts = texts;
        this.words = new FileWords(texts);
    }

    public void health(Optional<Health> health, HealthNames names) {
        named("health", health.map(wanted -> words.health(wanted, names)));
    }

    public void stage(Optional<GoalStage> stage) {
        named("stage", stage.map(words::stage));
    }

    public void cause(Optional<CauseKind> kind) {
        named("cause", kind.map(words::cause));
    }

    /** Of a column of the rows, by its name in the texts. */
    public void named(String column, Optional<String> value) {
        value.ifPresent(wanted -> said.add(words.column(column) + ": " + wanted));
    }

    public void text(Optional<String> text) {
        text.ifPresent(wanted -> said.add(texts.getText("milepost.xlsx.filter.text", wanted)));
    }

    public void days(Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> said.add(texts.getText("milepost.xlsx.filter.from", day.toString())));
        to.ifPresent(day -> said.add(texts.getText("milepost.xlsx.filter.to", day.toString())));
    }

    public List<String> said() {
        return List.copyOf(said);
    }
}
