package io.milepost.domain.forecast;

/** The middle of a forecast, and how its error grows. Times are steps after the last measurement that was known. */
interface Trend {

    double at(double ahead);

    /** The size that errors have so far ahead, relative to other distances; at least 1. */
    double growth(double ahead);
}
