package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.ActivityPage;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.Tone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goals as rows of a picture, with the figures that the page shows, and below those that are opened their own activities.
 *
 * @param own of opened goals, by their ids; empty where none are kept of the day
 */
record GoalBars(RoadmapInView roadmap, Speech speech, BarTones tones, Map<Long, Optional<ActivityPage>> own) {

    static List<Chart.Meaning> legend(Speech speech) {
        return List.of(
                new Chart.Meaning(Chart.Sign.FILL, speech.text("csv.column.result")),
                new Chart.Meaning(Chart.Sign.STRIP, speech.text("csv.column.delivery")),
                new Chart.Meaning(Chart.Sign.TICK, speech.text("csv.column.pace")),
                new Chart.Meaning(Chart.Sign.DIAMOND, speech.text("calendar.milestone")));
    }

    List<Chart.Bar> of(List<GoalView> goals, int most) {
        List<Chart.Bar> bars = new ArrayList<>();
        Deque<GoalView> open = new ArrayDeque<>();
        goals.stream().limit(most).forEach(goal -> {
            close(open, goal.place().depth(), bars);
            bars.add(bar(goal));
            open.push(goal);
        });
        close(open, 0, bars);
        return bars;
    }

    /** How many rows there are, whether or not their activities were read. */
    int rows(List<GoalView> goals) {
        return goals.size()
                + goals.stream()
                        .filter(GoalBars::mayDoSomething)
                        .mapToInt(this::rows)
                        .sum();
    }

    private int rows(GoalView goal) {
        int activities = Optional.ofNullable(own.get(goal.issue().id()))
                .map(kept -> kept.map(GoalBars::rows).orElse(1))
                .orElse(0);
        return activities + (hasGroup(goal) ? 1 : 0);
    }

    /** At least the one that says that there are none. */
    private static int rows(ActivityPage activities) {
        return Math.max(1, activities.total() + Math.min(1, activities.hidden().activities()));
    }

    /** Where it is known that a goal has no activities at all, there is nothing to open; of a past day it is not known. */
    private static boolean mayDoSomething(GoalView goal) {
        return goal.extent().activities().filter(all -> all.count() == 0).isEmpty();
    }

    /** Whether a row stands for its own activities, be they shown or not: sub-goals keep these apart. */
    private boolean hasGroup(GoalView goal) {
        return goal.extent().subGoals() > 0
                && (roadmap.unfolded().contains(goal.issue().key())
                        || own.containsKey(goal.issue().id()));
    }

    /** What goals do of their own stands below their sub-goals. */
    private void close(Deque<GoalView> open, int depth, List<Chart.Bar> bars) {
        while (!open.isEmpty() && open.peek().place().depth() >= depth) {
            GoalView goal = open.pop();
            if (mayDoSomething(goal)) {
                addOwn(goal, bars);
            }
        }
    }

    private void addOwn(GoalView goal, List<Chart.Bar> bars) {
        int depth = goal.place().depth() + 1;
        boolean isBelowGroup = hasGroup(goal);
        if (isBelowGroup) {
            bars.add(LaneBars.note(speech.text("roadmap.activities.own"), depth));
        }
        int below = isBelowGroup ? depth + 1 : depth;
        Optional.ofNullable(own.get(goal.issue().id()))
                .ifPresent(kept -> kept.ifPresentOrElse(
                        activities -> add(goal, activities, below, bars),
                        () -> bars.add(LaneBars.note(speech.text("roadmap.activities.past"), below))));
    }

    private void add(GoalView goal, ActivityPage activities, int depth, List<Chart.Bar> bars) {
        for (ActivityView activity : activities.items()) {
            bars.add(new LaneBars(speech, tones)
                    .activity(
                            activity.issue(),
                            activity.issue().span(),
                            Optional.of(activity.progress()),
                            status ->
                                    tones.below(goal, activity.issue().status().progress(), status),
                            depth));
        }
        if (activities.hidden().activities() > 0) {
            bars.add(LaneBars.note(LaneWords.hiddenBesides(activities.hidden(), speech), depth));
        } else if (activities.total() == 0) {
            bars.add(LaneBars.note(speech.text("roadmap.activities.none"), depth));
        }
    }

    private Chart.Bar bar(GoalView goal) {
        Assessment assessment = goal.assessment();
        Chart.Standing standing = standing(assessment);
        return new Chart.Bar(
                new Chart.Look(Chart.Kind.GOAL, tones.of(goal)),
                new Chart.Label(
                        goal.issue().name().summary(),
                        detail(goal),
                        goal.place().depth()),
                new Chart.Days(goal.issue().span().start(), goal.issue().span().due()),
                new Chart.Figures(
                        assessment.state().result().map(Share::value),
                        assessment.delivery().share().map(Share::value),
                        assessment.judgement().pace().map(Share::value)),
                standing,
                assessment.plan().milestones().stream()
                        .map(milestone -> new Chart.Mark(
                                milestone.date(), milestone.reachedOn().isPresent()))
                        .toList(),
                told(goal, standing));
    }

    private static String detail(GoalView goal) {
        return Stream.concat(Stream.of(goal.issue().key()), goal.issue().assignee().map(Person::displayName).stream())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What is not at work has a stage and no health. */
    private Chart.Standing standing(Assessment assessment) {
        GoalStage stage = assessment.plan().stage();
        if (stage == GoalStage.DRAFT || stage == GoalStage.ARCHIVED) {
            return new Chart.Standing(Tone.QUIET, speech.text("roadmap.stage." + stage.word()));
        }
        Health health = assessment.judgement().health();
        String words = speech.health(health, roadmap.healthNames());
        String share = assessment.attainment().share().map(speech::perCent).orElse("");
        return new Chart.Standing(BarTones.of(health), share.isEmpty() ? words : words + " \u00b7 " + share);
    }

    private String told(GoalView goal, Chart.Standing standing) {
        Assessment assessment = goal.assessment();
        Stream<Optional<String>> figures = Stream.of(
                told("result", assessment.state().result()),
                told("delivery", assessment.delivery().share()),
                told("pace", assessment.judgement().pace()),
                speech.days(goal.issue().span()));
        return Stream.concat(
                        Stream.of(goal.issue().key() + " " + goal.issue().name().summary(), standing.words()),
                        figures.flatMap(Optional::stream))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> told(String column, Optional<Share> share) {
        return share.map(known -> speech.text("csv.column." + column) + " " + speech.perCent(known));
    }
}
