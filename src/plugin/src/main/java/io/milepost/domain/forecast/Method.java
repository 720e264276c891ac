package io.milepost.domain.forecast;

/** How the middle of a forecast is drawn; the one that erred least in the past is taken. */
public enum Method {
    /** The line of the median slope. */
    THEIL_SEN,
    /** On from the last value with the median slope. */
    DRIFT,
    /** A smoothed level and a smoothed slope that fades. */
    DAMPED_HOLT,
    /** The last value stays. */
    LAST_VALUE
}
