package io.milepost.rest;

import io.milepost.domain.Span;
import io.milepost.lookup.DayQuery;
import io.milepost.lookup.DayView;
import io.milepost.lookup.Lane;
import io.milepost.lookup.LaneActivity;
import io.milepost.lookup.LaneFigures;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneView;
import io.milepost.lookup.LaneWindow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the lanes of a roadmap and the activities in them look in JSON. */
final class LaneJson {

    private LaneJson() {}

    static Json of(LaneQuery query, LaneView view) {
        return new Json()
                .with("by", query.by().word())
                .with("sort", query.sort().name().toLowerCase(Locale.ROOT))
                .with("total", figures(new Json(), view.total()))
                .with("lanes", view.lanes().stream().map(LaneJson::lane).toList());
    }

    static Json of(LaneWindow window, Paging paging) {
        return paging.of(window.total())
                .with("items", window.items().stream().map(LaneJson::activity).toList());
    }

    static Json of(DayQuery query, DayView view) {
        return new Json()
                .with("from", query.from())
                .with("to", query.to())
                .with("total", view.total())
                .with("hidden", GoalJson.hidden(view.hidden()))
                .with("days", view.days().stream().map(LaneJson::day).toList())
                .with("items", view.items().stream().map(LaneJson::activity).toList());
    }

    private static Json day(DayView.Day day) {
        return new Json().with("day", day.day()).with("activities", day.activities());
    }

    private static Json lane(Lane lane) {
        return figures(new Json().with("id", lane.id()).with("name", lane.name()), lane.figures())
                .with("items", lane.items().stream().map(LaneJson::activity).toList());
    }

    private static Json figures(Json json, LaneFigures figures) {
        return days(
                        json.with("activities", figures.activities()).with("unscheduled", figures.unscheduled()),
                        figures.span())
                .with("delivery", GoalJson.delivery(figures.delivery()))
                .with("hidden", GoalJson.hidden(figures.hidden()));
    }

    private static Json days(Json json, Span span) {
        return json.with("start", span.start()).with("due", span.due());
    }

    private static Json activity(LaneActivity activity) {
        Json json = new Json()
                .with("id", activity.issue().id())
                .with("key", activity.issue().key())
                .with("summary", activity.issue().name().summary())
                .with("status", GoalJson.status(activity.issue().status()))
                .with("owner", activity.issue().assignee().map(GoalJson::person));
        return days(json, activity.planned())
                .with("delivery", GoalJson.delivery(activity.delivery()))
                .with("goals", activity.goals())
                .with("values", values(activity.values()));
    }

    /** By the words of lanes. */
    static Json values(Map<String, ? extends Collection<String>> values) {
        Json json = new Json();
        values.forEach((word, said) -> json.with(word, List.copyOf(said)));
        return json;
    }
}
