package io.milepost.rest;

import io.milepost.lookup.DayQuery;
import io.milepost.lookup.DayView;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneView;
import io.milepost.lookup.Roadmap;

/** What is sent of a roadmap, its lanes and its days, for whoever measures it. */
public final class LaneAnswer {

    private LaneAnswer() {}

    public static String text(DayQuery query, DayView view) {
        return LaneJson.of(query, view).text();
    }

    public static String text(Roadmap roadmap) {
        return RoadmapJson.of(roadmap).text();
    }

    public static String text(LaneQuery query, LaneView view) {
        return LaneJson.of(query, view).text();
    }
}
