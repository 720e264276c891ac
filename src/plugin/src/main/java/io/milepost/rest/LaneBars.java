package io.milepost.rest;

import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.Lane;
import io.milepost.lookup.LaneActivity;
import io.milepost.lookup.LaneFigures;
import io.milepost.lookup.OpenLanes;
import io.milepost.lookup.OpenLanes.OpenLane;
import io.milepost.lookup.Person;
import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.Chart.Kind;
import io.milepost.rest.picture.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lanes as rows of a picture: the head of each, and below it what of it is open, as on the page. */
record LaneBars(Speech speech, BarTones tones) {

    private static final Chart.Figures NONE = new Chart.Figures(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Chart.Days NEVER = new Chart.Days(Optional.empty(), Optional.empty());
    private static final Map<Progress, Tone> TONES =
            Map.of(Progress.DONE, Tone.ON_TRACK, Progress.IN_PROGRESS, Tone.BUSY);

    /** Of work that is to do, in progress or done. */
    static Tone tone(Progress progress) {
        return TONES.getOrDefault(progress, Tone.QUIET);
    }

    /** Their heads are filled as far as their work is done, and have nothing else. */
    static List<Chart.Meaning> legend(Speech speech) {
        return List.of(new Chart.Meaning(Chart.Sign.FILL, speech.text("csv.column.delivery")));
    }

    /** How many rows there are, whether or not their activities were read. */
    static int rows(OpenLanes lanes) {
        return lanes.lanes().stream().mapToInt(LaneBars::rows).sum();
    }

    private static int rows(OpenLane open) {
        LaneFigures figures = open.lane().figures();
        if (!open.isOpen()) {
            return 1;
        }
        int hidden = figures.hidden().activities();
        int scheduled = figures.activities() - figures.unscheduled() - hidden;
        int unscheduled = open.hasUnscheduled() ? figures.unscheduled() : 0;
        return 1 + scheduled + Math.min(1, hidden) + Math.min(1, figures.unscheduled()) + unscheduled;
    }

    List<Chart.Bar> of(RoadmapInView.Lanes lanes) {
        List<Chart.Bar> bars = new ArrayList<>();
        for (int place = 0; place < lanes.open().lanes().size(); place++) {
            add(lanes.open().lanes().get(place), place, lanes, bars);
        }
        return bars;
    }

    private void add(OpenLane open, int place, RoadmapInView.Lanes lanes, List<Chart.Bar> bars) {
        LaneFigures figures = open.lane().figures();
        bars.add(head(open.lane(), LaneWords.name(open.lane(), lanes.by(), speech), tones.ofLane(place)));
        if (!open.isOpen()) {
            return;
        }
        open.lane().items().forEach(activity -> bars.add(activity(activity, place, 1)));
        if (figures.hidden().activities() > 0) {
            bars.add(note(LaneWords.hidden(figures, speech), 1));
        }
        if (figures.unscheduled() > 0) {
            bars.add(note(speech.text("lanes.unscheduled", speech.number(figures.unscheduled())), 1));
        }
        open.unscheduled().forEach(activity -> bars.add(activity(activity, place, 2)));
    }

    private Chart.Bar head(Lane lane, String name, Tone tone) {
        LaneFigures figures = lane.figures();
        Optional<Share> share = figures.delivery().share();
        String count = LaneWords.count(figures, speech);
        Chart.Standing standing =
                new Chart.Standing(Tone.QUIET, share.map(speech::perCent).orElse(""));
        return new Chart.Bar(
                new Chart.Look(Kind.LANE, tone),
                new Chart.Label(name, count, 0),
                days(figures.span()),
                new Chart.Figures(share.map(Share::value), Optional.empty(), Optional.empty()),
                standing,
                List.of(),
                joined(Stream.of(name, count, standing.words()), figures.span()));
    }

    private Chart.Bar activity(LaneActivity activity, int place, int depth) {
        return activity(
                activity.issue(),
                activity.planned(),
                activity.delivery().share(),
                status -> tones.of(activity, place, status),
                depth);
    }

    /** @param colour of the bar, for that of its status */
    Chart.Bar activity(IssueDetails issue, Span days, Optional<Share> share, UnaryOperator<Tone> colour, int depth) {
        String name = issue.key() + " " + issue.name().summary();
        String done = share.map(speech::perCent).orElse("");
        String status = issue.status().name();
        Chart.Standing standing = new Chart.Standing(
                tone(issue.status().progress()), done.isEmpty() ? status : status + " \u00b7 " + done);
        String owner = issue.assignee().map(Person::displayName).orElse("");
        return new Chart.Bar(
                new Chart.Look(Kind.ACTIVITY, colour.apply(standing.tone())),
                new Chart.Label(name, owner, depth),
                days(days),
                NONE,
                standing,
                List.of(),
                joined(Stream.of(name, owner, standing.words()), days));
    }

    static Chart.Bar note(String text, int depth) {
        return new Chart.Bar(
                new Chart.Look(Kind.NOTE, Tone.QUIET),
                new Chart.Label(text, "", depth),
                NEVER,
                NONE,
                new Chart.Standing(Tone.QUIET, ""),
                List.of(),
                text);
    }

    private static Chart.Days days(Span span) {
        return new Chart.Days(span.start(), span.due());
    }

    private String joined(Stream<String> words, Span span) {
        return Stream.concat(words, speech.days(span).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
