package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.ActivityStream;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.Hidden;
import io.milepost.lookup.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A goal's own activities as a file: a row each, with what they count. */
public final class ActivityRows {

    private final FileWords words;
    private final List<Column<ActivityView>> columns = new ArrayList<>();

    private ActivityRows(FileWords words) {
        this.words = words;
    }

    /** @param form says how the hidden weight is written */
    public static Rows<ActivityView> of(ActivityStream activities, CsvForm form, I18nResolver texts) {
        FileWords words = new FileWords(texts);
        ActivityRows rows = new ActivityRows(words);
        rows.addIssue();
        rows.addWork();
        Hidden hidden = activities.hidden();
        String weight = Cell.millionths(hidden.weight()).in(form);
        return new Rows<>(rows.columns, activities.items(), words.hiddenActivities(hidden.activities(), weight));
    }

    private void addIssue() {
        add("key", activity -> Cell.words(activity.issue().key()));
        add("activity", activity -> Cell.words(activity.issue().name().summary()));
        add("project", activity -> Cell.words(activity.issue().name().projectKey()));
        add("status", activity -> Cell.words(activity.issue().status().name()));
        add("assignee", activity -> Cell.words(activity.issue().assignee().map(Person::displayName)));
        add("start", activity -> Cell.day(activity.issue().span().start()));
        add("due", activity -> Cell.day(activity.issue().span().due()));
    }

    private void addWork() {
        add("weight", activity -> new Cell.Figure(activity.weight().value()));
        add("progress", activity -> Cell.share(activity.progress()));
        add("share", activity -> Cell.share(activity.contribution().share()));
        add("path", activity -> Cell.words(words.path(activity.contribution().path())));
    }

    private void add(String name, Function<ActivityView, Cell> cell) {
        columns.add(new Column<>(words.column(name), cell));
    }
}
