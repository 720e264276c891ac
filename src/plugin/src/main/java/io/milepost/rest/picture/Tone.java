package io.milepost.rest.picture;

/** The colours in which a goal stands. */
public enum Tone {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    QUIET
}
