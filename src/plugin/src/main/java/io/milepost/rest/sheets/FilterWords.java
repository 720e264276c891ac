package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the reader's language by what rows were narrowed. */
public final class FilterWords {

    private final FileWords words;
    private final List<String> said = new ArrayList<>();

    public FilterWords(I18nResolver texts) {
        this.words = new FileWords(texts);
    }

    /** In one language, whoever asks. */
    public FilterWords(I18nResolver texts, Locale locale) {
        this.words = new FileWords(texts, locale);
    }

    /** Words of healths, {@code draft} among them. */
    public void standings(Set<String> standings, HealthNames names) {
        named(
                "health",
                Optional.of(standings.stream()
                                .map(word -> standing(word, names))
                                .collect(Collectors.joining(", ")))
                        .filter(all -> !all.isEmpty()));
    }

    private String standing(String word, HealthNames names) {
        return GoalStage.DRAFT.word().equals(word)
                ? words.stage(GoalStage.DRAFT)
                : words.health(Health.valueOf(word.toUpperCase(Locale.ROOT)), names);
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
        text.ifPresent(wanted -> said.add(words.text("milepost.xlsx.filter.text", wanted)));
    }

    public void days(Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> said.add(words.text("milepost.xlsx.filter.from", day.toString())));
        to.ifPresent(day -> said.add(words.text("milepost.xlsx.filter.to", day.toString())));
    }

    public List<String> said() {
        return List.copyOf(said);
    }
}
