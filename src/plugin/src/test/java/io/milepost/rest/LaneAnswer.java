package io.milepost.rest;

import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneView;

/** What is sent of the lanes of a roadmap, for whoever measures it. */
public final class LaneAnswer {

    private LaneAnswer() {}

    public static String text(LaneQuery query, LaneView view) {
        return LaneJson.of(query, view).text();
    }
}
