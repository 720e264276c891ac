package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.CauseKind;
import io.milepost.domain.GoalState;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.CauseView;
import io.milepost.lookup.CauseView.Subject;
import io.milepost.lookup.EntryView;
import io.milepost.lookup.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A goal's ledger as a file: a row for each cause of a change, with the goal's figures before and after that change. */
public final class LedgerRows {

    /** Their texts are numbers where they look like one; a status may be called like a number and is none. */
    private static final Set<CauseKind> FIGURES =
            Set.of(CauseKind.MEASUREMENT, CauseKind.IMPORT, CauseKind.SEARCH, CauseKind.FIELD);

    private final FileWords words;
    private final List<Column<Line>> columns = new ArrayList<>();

    private LedgerRows(FileWords words) {
        this.words = words;
    }

    /** A change with one of its causes; a change without any is a line too. */
    private record Line(EntryView entry, Optional<CauseView> cause) {

        static Stream<Line> of(EntryView entry) {
            return entry.causes().isEmpty()
                    ? Stream.of(new Line(entry, Optional.empty()))
                    : entry.causes().stream().map(cause -> new Line(entry, Optional.of(cause)));
        }
    }

    public static Rows<?> of(Stream<EntryView> entries, HealthNames healthNames, I18nResolver texts) {
        LedgerRows rows = new LedgerRows(new FileWords(texts));
        rows.addCauses();
        rows.addStates(healthNames);
        return new Rows<>(rows.columns, entries.flatMap(Line::of), Optional.empty());
    }

    private void addCauses() {
        add("entry", line -> Cell.figure(line.entry().id()));
        add("at", line -> new Cell.Moment(line.entry().stamp().at()));
        addOfCause("cause", cause -> Cell.words(words.cause(cause.kind())));
        addOfCause("issue", this::issue);
        addOfCause("summary", cause -> Cell.words(cause.subject().map(Subject::summary)));
        addOfCause("person", cause -> Cell.words(cause.wording().person().map(Person::displayName)));
        addOfCause(
                "field",
                cause -> Cell.words(detail(cause).map(PlanDetail::field).map(words::planned)));
        addOfCause("part", cause -> Cell.words(detail(cause).flatMap(PlanDetail::part)));
        addOfCause("from", cause -> value(cause, cause.wording().from()));
        addOfCause("to", cause -> value(cause, cause.wording().to()));
        addOfCause("reason", cause -> Cell.words(detail(cause).map(PlanDetail::reason)));
    }

    private void addStates(HealthNames healthNames) {
        addStates("attainment", state -> Cell.share(state.attainment().share()));
        addStates("delivery", state -> Cell.share(state.delivery().share()));
        addStates("result", state -> Cell.share(state.result()));
        addStates("health", state -> Cell.words(words.health(state.judged().health(), healthNames)));
        add("rule", line -> Cell.figure(line.entry().stamp().ruleVersion()));
    }

    private void addStates(String name, Function<GoalState, Cell> cell) {
        add(name + ".before", line -> cell.apply(line.entry().change().before()));
        add(name + ".after", line -> cell.apply(line.entry().change().after()));
    }

    private void addOfCause(String name, Function<CauseView, Cell> cell) {
        add(name, line -> line.cause().map(cell).orElse(Cell.EMPTY));
    }

    private void add(String name, Function<Line, Cell> cell) {
        columns.add(new Column<>(words.column(name), cell));
    }

    private Cell issue(CauseView cause) {
        return cause.hidden()
                ? Cell.words(words.hiddenCause())
                : Cell.words(cause.subject().map(Subject::key));
    }

    private static Cell value(CauseView cause, Optional<String> text) {
        boolean isFigure = FIGURES.contains(cause.kind()) || detail(cause).isPresent();
        return isFigure ? Cell.typed(text) : Cell.words(text);
    }

    private static Optional<PlanDetail> detail(CauseView cause) {
        return cause.wording().detail();
    }
}
