package io.milepost.rest;

import io.milepost.rest.picture.DayCalendar.Period;
import io.milepost.rest.picture.DayCalendar.Scale;

/** How much of a roadmap is drawn. */
enum Extent {
    /** Higher than this no browser draws a picture. */
    PICTURE(200, 60),
    /** As many sheets as anybody reads. */
    PAPER(10_000, 10_000);

    private static final int MOST_NAMED = 2_000;

    private final int rows;
    private final int cards;

    Extent(int rows, int cards) {
        this.rows = rows;
        this.cards = cards;
    }

    /** Of a timeline. */
    int rows() {
        return rows;
    }

    /** In a column of a board. */
    int cards() {
        return cards;
    }

    /** Of how many activities on a day is said what they are: as the page does, on paper of as many as could have room. */
    int perDay(Period period) {
        boolean isAsSeen = this == PICTURE || period.scale() == Scale.YEAR;
        return isAsSeen ? period.scale().lines() : MOST_NAMED / (period.weeks().size() * 7);
    }
}
