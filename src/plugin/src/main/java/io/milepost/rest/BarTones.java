package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.view.Drawing.Colour;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneActivity;
import io.milepost.rest.picture.Tone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** In which colours the bars of a picture stand, as the page colours them. */
final class BarTones {

    private static final int HUES = 8;
    private static final Map<Health, Tone> HEALTHS = Map.of(
            Health.ACHIEVED, Tone.ACHIEVED,
            Health.ON_TRACK, Tone.ON_TRACK,
            Health.AT_RISK, Tone.AT_RISK,
            Health.OFF_TRACK, Tone.OFF_TRACK);

    private final Colour colour;
    private final Map<String, GoalView> goals = new HashMap<>();
    private final Map<String, Integer> tops = new HashMap<>();
    private int topCount;

    /** @param all the goals of the roadmap in the order of its tree, whether or not they are drawn */
    BarTones(Colour colour, List<GoalView> all) {
        this.colour = colour;
        all.forEach(goal -> goals.put(goal.issue().key(), goal));
        all.forEach(goal -> tops.put(goal.issue().key(), place(goal)));
    }

    /** Goals are told apart by that at the top of their tree; parents stand before their sub-goals. */
    private int place(GoalView goal) {
        return parent(goal).map(tops::get).orElseGet(() -> topCount++);
    }

    private Optional<String> parent(GoalView goal) {
        return goal.place().parentKey().filter(tops::containsKey);
    }

    static Tone of(Health health) {
        return HEALTHS.getOrDefault(health, Tone.QUIET);
    }

    Tone of(GoalView goal) {
        return colour == Colour.LANE ? hue(tops.get(goal.issue().key())) : standing(goal);
    }

    /** What is not at work has no health. */
    static Tone standing(GoalView goal) {
        Health health = goal.assessment().judgement().health();
        return health.word().equals(goal.assessment().standing()) ? of(health) : Tone.QUIET;
    }

    Tone ofLane(int place) {
        return colour == Colour.LANE ? hue(place) : Tone.BUSY;
    }

    /** By health, that of its goals which needs somebody first; what is done needs nobody, and looks done. */
    Tone of(LaneActivity activity, int place, Tone status) {
        return switch (colour) {
            case STATUS -> status;
            case LANE -> hue(place);
            case HEALTH -> isDone(activity) ? status : worst(activity).orElse(status);
        };
    }

    /** Of an activity below its goal. */
    Tone below(GoalView goal, Progress progress, Tone status) {
        return switch (colour) {
            case STATUS -> status;
            case LANE -> of(goal);
            case HEALTH -> progress == Progress.DONE ? status : standing(goal);
        };
    }

    private Optional<Tone> worst(LaneActivity activity) {
        return activity.goals().stream()
                .map(goals::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(goal -> goal.assessment().urgency()))
                .map(BarTones::standing);
    }

    private static boolean isDone(LaneActivity activity) {
        return activity.issue().status().progress() == Progress.DONE;
    }

    private static Tone hue(int place) {
        return Tone.valueOf("HUE_" + place % HUES);
    }
}
