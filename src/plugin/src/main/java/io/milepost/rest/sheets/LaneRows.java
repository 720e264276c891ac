package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.Hidden;
import io.milepost.lookup.LaneActivity;
import io.milepost.lookup.LaneFigures;
import io.milepost.lookup.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lanes of a roadmap as a file: a row for the figures of each, and below it one for each of its activities. */
public final class LaneRows {

    private final FileWords words;
    private final List<Column<Line>> columns = new ArrayList<>();

    private LaneRows(FileWords words) {
        this.words = words;
    }

    /**
     * A row.
     *
     * @param lane what the lane is called
     * @param activity empty in the row of the lane itself
     */
    public record Line(String lane, LaneFigures figures, Optional<LaneActivity> activity) {}

    /**
     * @param hidden of all lanes together
     * @param form says how the hidden weight is written
     */
    public static Rows<Line> of(List<Line> lines, Hidden hidden, CsvForm form, I18nResolver texts) {
        FileWords words = new FileWords(texts);
        LaneRows rows = new LaneRows(words);
        rows.addIssue();
        rows.addWork();
        String weight = Cell.millionths(hidden.weight()).in(form);
        return new Rows<>(rows.columns, lines.stream(), words.hiddenActivities(hidden.activities(), weight));
    }

    private void addIssue() {
        add("lane", line -> Cell.words(line.lane()));
        add("key", line -> Cell.words(line.activity().map(each -> each.issue().key())));
        add(
                "activity",
                line -> Cell.words(
                        line.activity().map(each -> each.issue().name().summary())));
        add(
                "project",
                line -> Cell.words(
                        line.activity().map(each -> each.issue().name().projectKey())));
        add(
                "status",
                line -> Cell.words(
                        line.activity().map(each -> each.issue().status().name())));
        add(
                "assignee",
                line -> Cell.words(
                        line.activity().flatMap(each -> each.issue().assignee()).map(Person::displayName)));
        add("goals", line -> Cell.words(line.activity().map(each -> String.join(", ", each.goals()))));
    }

    private void addWork() {
        add(
                "start",
                line -> Cell.day(line.activity()
                        .map(LaneActivity::planned)
                        .orElse(line.figures().span())
                        .start()));
        add(
                "due",
                line -> Cell.day(line.activity()
                        .map(LaneActivity::planned)
                        .orElse(line.figures().span())
                        .due()));
        add(
                "weight",
                line -> Cell.millionths(line.activity()
                        .map(LaneActivity::delivery)
                        .orElse(line.figures().delivery())
                        .weight()));
        add(
                "progress",
                line -> Cell.share(line.activity()
                        .map(LaneActivity::delivery)
                        .orElse(line.figures().delivery())
                        .share()));
        addOfLane("activities", LaneFigures::activities);
        addOfLane("activities.hidden", figures -> figures.hidden().activities());
        addOfLane("unscheduled", LaneFigures::unscheduled);
    }

    private void add(String name, Function<Line, Cell> cell) {
        columns.add(new Column<>(words.column(name), cell));
    }

    private void addOfLane(String name, Function<LaneFigures, Integer> count) {
        add(name, line -> line.activity().isPresent() ? Cell.EMPTY : Cell.figure(count.apply(line.figures())));
    }
}
